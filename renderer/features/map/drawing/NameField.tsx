import { Button, TextInput } from '@mantine/core';
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from 'react';
import { newActor } from '../../../../shared/description/kind-proposal.ts';
import { similarNames } from '../../../../shared/model/similar-names.ts';
import type { WelfareSector } from '../../../../shared/model/enumerations.ts';
import type { Actor } from '../../../../shared/model/records/actor.ts';
import type { Point } from '../../../../shared/picture/geometry.ts';
import type { MapHandle } from '../../../map/MapCanvas.tsx';
import { useNetwork } from '../../../state/document.ts';
import { useLanguage, useTranslate } from '../../../state/preferences.ts';
import { SectorSign } from '../../../ui/SectorSign.tsx';
import styles from './drawing.module.css';
import { useScreenPlace } from './use-screen-place.ts';

interface NameFieldProps {
  readonly map: RefObject<MapHandle | null>;
  readonly at: Point;
  /** Makes the actor; answers whether that worked. */
  readonly onStore: (name: string) => Promise<boolean>;
  /** Takes one that is there already instead. */
  readonly onTake: (actor: Actor) => void;
  /** The next one is wanted beside this one; null where one is enough. */
  readonly onNext: (() => void) | null;
  readonly onEnd: () => void;
}

/** Where the name of a new actor is typed, at its place on the sheet. */
export function NameField({ map, at, onStore, onTake, onNext, onEnd }: NameFieldProps) {
  const t = useTranslate();
  const language = useLanguage();
  const network = useNetwork();
  const screen = useScreenPlace(map, at);
  const [name, setName] = useState('');
  const [stored, setStored] = useState<string | null>(null);
  const isBusy = useRef(false);
  const typed = useDeferredValue(name);
  const similar = useMemo(() => similarNames(network.records.actors, typed), [network, typed]);
  const proposal = useMemo(() => newActor(typed, network), [network, typed]);
  const kind = 'kind' in proposal ? network.kindOf(proposal as unknown as Actor) : null;

  const store = async (): Promise<void> => {
    const wanted = name.trim();
    if (isBusy.current || stored !== null || wanted === '') return;
    isBusy.current = true;
    if ((await onStore(wanted)) && onNext) setStored(wanted);
    isBusy.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onEnd();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      if (event.repeat) return;
      if (name.trim() === '') onEnd();
      else void store();
    } else return;
    event.preventDefault();
  };
  // What is typed is not lost when something else is pressed.
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget) || isBusy.current) return;
    if (stored === null && name.trim() !== '') void onStore(name.trim());
    onEnd();
  };
  return (
    // Keys and focus come from the fields inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.nameField}
      style={screen ? { left: screen.x, top: screen.y } : undefined}
      data-docked={screen === null || undefined}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <SectorSign sector={(proposal['welfareSector'] as WelfareSector | undefined) ?? null} ghost size={34} />
      {stored === null ? (
        <div className={styles.nameBody}>
          <TextInput
            aria-label={t('drawing:actor.name')}
            placeholder={t('drawing:actor.placeholder')}
            maxLength={500}
            autoComplete="off"
            value={name}
            // The field opens because somebody wants to type into it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {kind && <p>{t('drawing:actor.proposed', { kind: kind.labels[language] })}</p>}
          {similar.length > 0 && (
            <p>
              {t('drawing:actor.similar')}{' '}
              {similar.map((actor) => (
                <button key={actor.id} type="button" className={styles.link} onClick={() => onTake(actor)}>
                  {actor.name}
                </button>
              ))}
            </p>
          )}
        </div>
      ) : (
        // The key that has stored the name starts the next one.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        <Button autoFocus onClick={() => onNext?.()}>
          {t('drawing:actor.next')}
        </Button>
      )}
    </div>
  );
}
