import { IconLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { type Network, referenceDateOf } from '../../../shared/model/network.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { emphasise, plainSheet, type SheetTie, sheetOf } from '../../../shared/notation/sheet.ts';
import { sheetKey } from '../../../shared/notation/sheet-key.ts';
import { reveal } from '../../state/focus-request.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { select } from '../../state/selection.ts';
import { TieSign } from '../../ui/TieSign.tsx';
import { ActorName } from './ActorName.tsx';
import styles from './inspector.module.css';
import { Section } from './Section.tsx';
import { isTension, lastContactOf, tieWords } from './tie-words.ts';

interface RelationListProps {
  readonly network: Network;
  readonly actor: Actor;
}

/** The relations of an actor, the closest first, each with its line as on the map. */
export function RelationList({ network, actor }: RelationListProps) {
  const t = useTranslate();
  const format = useFormat();
  const ties = useMemo(() => drawnTies(network, actor.id), [network, actor.id]);
  const rows = network
    .relationsOf(actor.id)
    .flatMap((relation) => {
      const tie = ties.get(relation.id);
      const partnerId = relation.sourceId === actor.id ? relation.targetId : relation.sourceId;
      return tie ? [{ relation, tie, partnerId, name: network.find('actors', partnerId)?.name ?? partnerId }] : [];
    })
    .toSorted(
      (one, other) =>
        Number(isTension(one.relation)) - Number(isTension(other.relation)) ||
        (other.relation.strength ?? 0) - (one.relation.strength ?? 0) ||
        format.compare(one.name, other.name),
    );
  if (rows.length === 0 && network.records.relations.length === 0) return null;
  return (
    <Section
      id="relations"
      title={t('map:inspector.section.relations')}
      count={rows.length}
      aside={rows.length > 0 ? t('map:inspector.lastContact') : undefined}
    >
      {rows.length === 0 && <p className={styles.quiet}>{t('map:inspector.noRelations')}</p>}
      <ul className={styles.rows}>
        {rows.map(({ relation, tie, partnerId }) => (
          <li key={relation.id}>
            <button
              type="button"
              className={styles.tieButton}
              aria-label={t(`model:relationKind.${relation.kind}`)}
              title={t(`model:relationKind.${relation.kind}`)}
              onClick={() => {
                select([{ table: 'relations', id: relation.id }]);
                reveal([{ table: 'relations', id: relation.id }]);
              }}
            >
              <TieSign form={relation.sourceId === actor.id ? tie.form : turned(tie.form)} width={30} />
            </button>
            <ActorName network={network} id={partnerId} />
            <span className={styles.rowEnd}>
              {tieWords(relation, lastContactOf(network, relation), t, format)}
              {isTension(relation) && (
                <span title={t('map:inspector.locked')}>
                  <IconLock size={14} stroke={1.6} aria-hidden />
                  <span className="kw-visually-hidden">{t('map:inspector.locked')}</span>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The ties of an actor in full, as the map draws them when the actor is selected. */
function drawnTies(network: Network, actorId: string): ReadonlyMap<string, SheetTie> {
  const near = new Set(
    network.relationsOf(actorId).flatMap(({ sourceId, targetId }): string[] => [sourceId, targetId]),
  );
  const asOf = referenceDateOf(network);
  const sheet = sheetOf(network, { ...plainSheet, asOf, passes: ({ id }) => near.has(id) });
  const ties = emphasise(sheet, new Set([sheetKey('actors', actorId)]));
  return new Map(ties.flatMap((tie) => (tie.table === 'relations' && tie.id !== null ? [[tie.id, tie]] : [])));
}

/** The same line read from its other end. */
function turned(form: SheetTie['form']): SheetTie['form'] {
  return { ...form, source: form.target, target: form.source };
}
