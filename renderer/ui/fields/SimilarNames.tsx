import { useDeferredValue, useMemo } from 'react';
import { type Named, similarNames } from '../../../shared/model/similar-names.ts';
import { useNetwork } from '../../state/document.ts';
import { openRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import styles from './SimilarNames.module.css';

interface SimilarNamesProps {
  readonly similar: readonly (Named & { readonly id: string })[];
  readonly onShow: (id: string) => void;
}

/** Names that are there already and sound like the one that is being typed, each leading to its record. */
export function SimilarNames({ similar, onShow }: SimilarNamesProps) {
  const t = useTranslate();
  return (
    <span className={styles.similar}>
      {t('records:similar.there')}
      {similar.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles.link}
          aria-label={t('records:similar.show', { name })}
          // The field that is being typed into is left only by what the button does.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onShow(id)}
        >
          {name}
        </button>
      ))}
    </span>
  );
}

interface SimilarActorsProps {
  readonly typed: string;
  /** Identifier of the actor whose name is being typed, if it is there already. */
  readonly except?: string;
  /** Called before the page of the actor that was chosen is opened. */
  readonly onLeave?: () => void;
}

/** Actors whose names sound like the one that is being typed (DOMAIN.md §6.13, DQ-03); nothing where there are none. */
export function SimilarActors({ typed, except, onLeave }: SimilarActorsProps) {
  const { actors } = useNetwork().records;
  const deferred = useDeferredValue(typed);
  const similar = useMemo(
    () =>
      similarNames(
        actors.filter(({ id }) => id !== except),
        deferred,
      ),
    [actors, deferred, except],
  );
  if (similar.length === 0) return null;
  const show = (id: string) => {
    onLeave?.();
    openRecord('actors', id);
  };
  return <SimilarNames similar={similar} onShow={show} />;
}
