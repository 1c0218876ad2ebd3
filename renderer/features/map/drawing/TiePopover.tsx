import { Button, CloseButton, Kbd, TextInput, UnstyledButton } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { IconArrowLeft, IconArrowRight, IconArrowsHorizontal, IconLock } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { RelationKind } from '../../../../shared/model/enumerations.ts';
import type { Actor } from '../../../../shared/model/records/actor.ts';
import type { Relation } from '../../../../shared/model/records/relation.ts';
import { useFormat } from '../../../state/format.ts';
import { useKeysText } from '../../../state/keys.ts';
import { useTranslate } from '../../../state/preferences.ts';
import { SectorSign } from '../../../ui/SectorSign.tsx';
import styles from './drawing.module.css';
import { draftOf, firstKinds, furtherKinds, newTie, sideOf, type TieDraft, withSide } from './drawn-records.ts';
import { Options } from './Options.tsx';
import { SuggestedTie } from './SuggestedTie.tsx';

interface TiePopoverProps {
  readonly source: Actor;
  readonly target: Actor;
  /** The relation the two have already, which is then changed. */
  readonly existing: Relation | null;
  readonly kind: RelationKind;
  /** Makes or changes the tie and answers whether that worked; `aside` where it was done by pressing elsewhere. */
  readonly onStore: (draft: TieDraft, aside: boolean) => Promise<boolean>;
  readonly onFurther: () => void;
  readonly onMore: (draft: TieDraft) => void;
  readonly onDiscard: () => void;
}

const sides = ['mutual', 'forward', 'backward'] as const;
const sideIcons = { mutual: IconArrowsHorizontal, forward: IconArrowRight, backward: IconArrowLeft };
const statuses = ['existing', 'planned', 'desired', 'dormant'] as const;
const strengths = [1, 2, 3] as const;
const qualities = [-2, -1, 0, 1, 2] as const;

/** Describes a tie that was drawn: kind, strength, direction, standing, chemistry, note (UX.md §5, 04). */
export function TiePopover(props: TiePopoverProps) {
  const { source, target, existing, kind, onStore, onFurther, onMore, onDiscard } = props;
  const t = useTranslate();
  const format = useFormat();
  const keysText = useKeysText();
  const [draft, setDraft] = useState<TieDraft>(() => (existing ? draftOf(existing) : newTie(kind)));
  const [showsAll, setShowsAll] = useState((furtherKinds as readonly string[]).includes(draft.kind));
  const isDone = useRef(false);
  const titleId = useId();
  const change = (changes: Partial<TieDraft>) => setDraft((now) => ({ ...now, ...changes }));
  const choose = (chosen: RelationKind) => change({ kind: chosen, direction: null });
  const finish = (aside: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    void onStore(draft, aside).then((stored) => {
      isDone.current = stored;
    });
  };
  const box = useClickOutside<HTMLDialogElement>(() => finish(true), ['mousedown', 'touchstart']);
  useEffect(() => box.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), [box]);

  const onKeyDown = (event: KeyboardEvent) => {
    const isText = event.target instanceof HTMLInputElement && event.target.type === 'text';
    const first = firstKinds[Number(event.key) - 1];
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onDiscard();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      if (!event.repeat) finish(false);
    } else if (first && !isText) choose(first);
    else return;
    event.preventDefault();
  };
  return (
    // The keys come from the fields inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={box} open className={styles.popover} aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          finish(false);
        }}
      >
        <header>
          <h2 id={titleId}>
            <SectorSign sector={source.welfareSector} tier={source.stakeholderTier} size={22} />
            {source.name}
            <Side draft={draft} />
            <SectorSign sector={target.welfareSector} tier={target.stakeholderTier} size={22} />
            {target.name}
          </h2>
          <CloseButton aria-label={t('drawing:tie.discard')} onClick={onDiscard} />
        </header>
        <div className={styles.popoverBody}>
          {existing && (
            <p className={styles.known}>
              {existing.since
                ? t('drawing:tie.knownSince', { date: format.date(existing.since) })
                : t('drawing:tie.known')}{' '}
              <UnstyledButton className={styles.link} onClick={onFurther}>
                {t('drawing:tie.further')}
              </UnstyledButton>
            </p>
          )}
          <Options
            label={t('drawing:tie.kind')}
            hint={t('drawing:tie.kindKeys')}
            className={styles.kinds}
            value={draft.kind}
            options={[...firstKinds, ...(showsAll ? furtherKinds : [])].map((one, index) => ({
              value: one,
              label: t(`model:relationKind.${one}`),
              extra: index < firstKinds.length ? <Kbd aria-hidden>{index + 1}</Kbd> : null,
            }))}
            onChoose={choose}
          />
          {!showsAll && (
            <p className={styles.hint}>
              <UnstyledButton className={styles.link} onClick={() => setShowsAll(true)}>
                {t('drawing:tie.moreKinds')}
              </UnstyledButton>{' '}
              · {format.list(furtherKinds.slice(0, 5).map((one) => t(`model:relationKind.${one}`)))}
            </p>
          )}
          <div className={styles.row}>
            <Options
              label={t('map:inspector.field.strength')}
              value={draft.strength}
              options={strengths.map((value) => ({ value, label: t(`model:strength.${value}`) }))}
              onChoose={(strength) => change({ strength })}
            />
            <Options
              label={t('drawing:tie.direction')}
              value={sideOf(draft)}
              options={sides.map((value) => ({
                value,
                label: t(`drawing:side.${value}`, { source: source.name, target: target.name }),
                icon: sideIcons[value],
              }))}
              onChoose={(side) => setDraft((now) => withSide(now, side))}
            />
          </div>
          <Options
            label={t('map:inspector.field.status')}
            value={draft.status}
            options={statuses.map((value) => ({ value, label: t(`model:relationStatus.${value}`) }))}
            onChoose={(status) => change({ status })}
          />
          <Options
            label={t('map:inspector.field.quality')}
            hint={
              <>
                <IconLock size={14} stroke={1.6} aria-hidden /> {t('drawing:tie.internal')}
              </>
            }
            value={draft.quality}
            options={[
              ...qualities.map((value) => ({
                value,
                label: `${value > 0 ? '+' : ''}${format.number(value)}`,
                title: t(`model:quality.${value}`),
              })),
              { value: null, label: t('drawing:tie.unknown') },
            ]}
            onChoose={(quality) => change({ quality })}
          />
          <TextInput
            label={t('drawing:tie.note')}
            value={draft.notes ?? ''}
            maxLength={2000}
            autoComplete="off"
            onChange={(event) => change({ notes: event.currentTarget.value || null })}
          />
          {!existing && <SuggestedTie ends={[source.id, target.id]} />}
        </div>
        <footer>
          <Button type="submit" variant="filled" px="sm">
            {existing ? t('drawing:tie.change') : t('drawing:tie.create')}
            <Kbd ml="xs">{keysText('enter')}</Kbd>
          </Button>
          <Button px="sm" onClick={() => onMore(draft)}>
            {t('drawing:tie.more')}
          </Button>
          <Button variant="subtle" px="xs" ml="auto" onClick={onDiscard}>
            {t('common:cancel')}
            <Kbd ml="xs">{keysText('escape')}</Kbd>
          </Button>
        </footer>
      </form>
    </dialog>
  );
}

function Side({ draft }: { readonly draft: TieDraft }) {
  const Icon = sideIcons[sideOf(draft)];
  return <Icon size={18} stroke={1.6} aria-hidden />;
}
