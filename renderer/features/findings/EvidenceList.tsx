import { ActionIcon } from '@mantine/core';
import { IconId } from '@tabler/icons-react';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Network } from '../../../shared/model/network.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { type RecordKey, select } from '../../state/selection.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { evidenceGroups, keysOnMap } from './finding-records.ts';
import { setFindings } from './findings-view.ts';
import { showOnMap } from './show-on-map.ts';
import styles from './findings.module.css';

/** The records a finding rests on, by type; each leads to its place on the map, actors also to their profile. */
export function EvidenceList({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const network = useNetwork();
  const groups = evidenceGroups(network, finding);
  if (groups.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('findings:evidence')}</h3>
      <dl className={styles.evidence}>
        {groups.map(({ table, keys }) => (
          <div key={table}>
            <dt>{translate(`model:table.${table}`)}</dt>
            <dd>
              <ul>
                {keys.map((key) => (
                  <li key={key.id}>
                    <EvidenceLink record={key} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function EvidenceLink({ record }: { readonly record: RecordKey }) {
  const t = useTranslate();
  const network = useNetwork();
  const name = useRecordName()(record);
  const onMap = keysOnMap(network, record);
  const actor = record.table === 'actors' ? network.find('actors', record.id) : null;
  const openProfile = () => {
    select([record]);
    setFindings({ profile: true });
  };
  if (onMap.length === 0) return <span>{name}</span>;
  return (
    <span className={styles.record}>
      {actor ? <SectorSign sector={actor.welfareSector} tier={actor.stakeholderTier} size={16} /> : null}
      <button type="button" className={styles.link} title={t('findings:showOnMap')} onClick={() => showOnMap(onMap)}>
        {name}
      </button>
      {actor ? (
        <ActionIcon
          size="sm"
          aria-label={t('findings:openProfile', { name })}
          title={t('findings:openProfile', { name })}
          onClick={openProfile}
        >
          <IconId size={16} stroke={1.6} />
        </ActionIcon>
      ) : null}
    </span>
  );
}

/** Names records for a list: relations by both ends and their kind, contacts by day. */
function useRecordName(): (key: RecordKey) => string {
  const network = useNetwork();
  const language = useLanguage();
  const translate = useTranslateDynamic();
  const t = useTranslate();
  const format = useFormat();
  const wording = { network, translate, language };
  const nameOf = (id: string) => recordTitle('actors', id, wording);
  return ({ table, id }) => {
    const relation = table === 'relations' ? network.find('relations', id) : null;
    if (relation) {
      const kind = t(`model:relationKind.${relation.kind}`);
      return t('findings:relation', { source: nameOf(relation.sourceId), target: nameOf(relation.targetId), kind });
    }
    const entry = table === 'contactLog' ? network.find('contactLog', id) : null;
    if (entry) return format.date(entry.on);
    return offerName(network, { table, id }, nameOf) ?? recordTitle(table, id, wording);
  };
}

/** An offer together with who makes it. */
function offerName(network: Network, { table, id }: RecordKey, nameOf: (id: string) => string): string | null {
  const offer = table === 'offers' ? network.find('offers', id) : null;
  if (!offer) return null;
  return offer.title === '' ? nameOf(offer.actorId) : `${offer.title} (${nameOf(offer.actorId)})`;
}
