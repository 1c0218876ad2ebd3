import { CloseButton } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { similarActors } from './actor-edits.ts';
import styles from './actors.module.css';

interface NewActorRowProps {
  readonly actors: readonly Actor[];
  readonly columns: number;
  /** What the field holds when it opens. */
  readonly initialName: string;
  readonly onCreated: (id: string) => void;
  /** Asked for where an actor of a similar name is already there. */
  readonly onShow: (actor: Actor) => void;
  readonly onClose: () => void;
}

/** Adds actors one after the other by name; what sounds alike is offered while typing. */
export function NewActorRow({ actors, columns, initialName, onCreated, onShow, onClose }: NewActorRowProps) {
  const t = useTranslate();
  const [name, setName] = useState(initialName);
  const [added, setAdded] = useState<string | null>(null);
  const typed = useDeferredValue(name);
  const similar = useMemo(() => similarActors(actors, typed), [actors, typed]);

  const create = async (wanted: string): Promise<void> => {
    setName('');
    const created = await run(() => host().actors.create({ record: { name: wanted } }));
    if (created) {
      setAdded(wanted);
      onCreated(created.id);
    } else {
      setName((now) => (now === '' ? wanted : now));
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.repeat && name.trim() !== '') void create(name.trim());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <tr className={styles.newRow}>
      <td colSpan={columns + 1}>
        <div className={styles.newFields}>
          <input
            className={styles.newName}
            aria-label={t('actors:new.label')}
            placeholder={t('actors:new.placeholder')}
            maxLength={500}
            value={name}
            // The row opens because somebody wants to type into it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {similar.length > 0 ? (
            <span className={styles.similar}>
              {t('actors:new.similar')}
              {similar.map((actor) => (
                <button
                  key={actor.id}
                  type="button"
                  className={styles.link}
                  aria-label={t('actors:new.show', { name: actor.name })}
                  onClick={() => onShow(actor)}
                >
                  {actor.name}
                </button>
              ))}
            </span>
          ) : (
            <span className={styles.hint}>
              {added === null ? null : <strong>{t('actors:new.added', { name: added })} </strong>}
              {t('actors:new.hint')}
            </span>
          )}
          <CloseButton size="sm" aria-label={t('actors:new.close')} onClick={onClose} />
        </div>
      </td>
    </tr>
  );
}
