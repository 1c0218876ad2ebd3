import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { type DescribedTable, descriptionOf } from '../../../shared/description/descriptions.ts';
import { isDescribed, recordTitle } from '../../../shared/description/record-title.ts';
import { valueText } from '../../../shared/description/value-text.ts';
import type { Wording } from '../../../shared/description/wording.ts';
import { idsAt, type Values } from '../../../shared/model/links.ts';
import type { Network } from '../../../shared/model/network.ts';
import { usesOf } from '../../../shared/model/removal.ts';
import type { TableName } from '../../../shared/model/tables.ts';
import { useTranslate } from '../../state/preferences.ts';
import { useWording } from '../../state/wording.ts';
import { recordIcons } from '../../ui/records/record-icons.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { ActorName } from './ActorName.tsx';
import { type Fact, Facts } from './Facts.tsx';
import { FindingList } from './FindingList.tsx';
import styles from './inspector.module.css';
import { ProfileHead } from './ProfileHead.tsx';
import { RecordLink } from './RecordLink.tsx';
import { Section } from './Section.tsx';

interface RecordProfileProps {
  readonly network: Network;
  readonly table: DescribedTable;
  readonly record: Values & { readonly id: string };
}

/** The profile of a record of any type: what is recorded in the parts of its form, what names it, and its findings. */
export function RecordProfile({ network, table, record }: RecordProfileProps) {
  const t = useTranslate();
  const wording = useWording();
  const { groups, attributes } = descriptionOf(table);
  const Icon = recordIcons[table];
  const title = recordTitle(table, record.id, wording);
  return (
    <>
      <ProfileHead
        sign={
          table === 'bodies' ? (
            <SectorSign type="body" sector={null} size={30} />
          ) : (
            <Icon size={28} stroke={1.4} aria-hidden />
          )
        }
        title={title}
        subtitle={t(`model:table.${table}`)}
      />
      {groups.map((group) => {
        const facts = (attributes as readonly AttributeDescription[])
          .filter((attribute) => attribute.group === group)
          .map((attribute) => factOf(attribute, record, wording, group !== groups[0]));
        if (facts.every(({ value, optional }) => optional && value === '')) return null;
        return (
          <Section key={group} id={`group-${group}`} title={t(`records:group.${group}`)}>
            <Facts facts={facts} />
          </Section>
        );
      })}
      <Uses network={network} table={table} id={record.id} wording={wording} />
      <FindingList network={network} table={table} id={record.id} />
    </>
  );
}

/** A line of the profile; records that are named are links. */
function factOf(attribute: AttributeDescription, record: Values, wording: Wording, optional: boolean): Fact {
  const label = wording.translate(attribute.label);
  const text = valueText(attribute, record, wording);
  const target = targetOf(attribute);
  if (text === '' || target === null) return { label, value: text, optional };
  const value = (
    <ul className={styles.links}>
      {target.ids(record).map((id) => (
        <li key={id}>
          <Name table={target.table} id={id} wording={wording} />
        </li>
      ))}
    </ul>
  );
  return { label, value, optional };
}

interface Target {
  readonly table: TableName;
  readonly ids: (record: Values) => readonly string[];
}

/** The records an attribute names, where it does. */
function targetOf(attribute: AttributeDescription): Target | null {
  const { key } = attribute;
  if (attribute.widget === 'reference') return { table: attribute.target, ids: (record) => idsAt(record, [key]) };
  if (attribute.widget === 'references') return { table: attribute.target, ids: (record) => idsAt(record, [key, '*']) };
  const [first] = attribute.widget === 'entries' ? attribute.item : [];
  if (first?.widget !== 'reference') return null;
  return { table: first.target, ids: (record) => [...new Set(idsAt(record, [key, '*', first.key]))] };
}

function Name({ table, id, wording }: { readonly table: TableName; readonly id: string; readonly wording: Wording }) {
  if (table === 'actors') return <ActorName network={wording.network} id={id} />;
  return <RecordLink record={{ table, id }}>{recordTitle(table, id, wording)}</RecordLink>;
}

/** So many records of a table are listed. */
const few = 8;

interface UsesProps {
  readonly network: Network;
  readonly table: TableName;
  readonly id: string;
  readonly wording: Wording;
}

/** The records that name this one. */
function Uses({ network, table, id, wording }: UsesProps) {
  const t = useTranslate();
  return usesOf(network, table, [id]).map((uses) => {
    if (!isDescribed(uses.table)) return null;
    return (
      <Section
        key={uses.table}
        id={`uses-${uses.table}`}
        title={t(`records:plural.${uses.table}`)}
        count={uses.ids.length}
      >
        <ul className={styles.rows}>
          {uses.ids.slice(0, few).map((one) => (
            <li key={one}>
              <Name table={uses.table} id={one} wording={wording} />
            </li>
          ))}
          {uses.ids.length > few && (
            <li className={styles.quiet}>{t('records:remove.andMore', { count: uses.ids.length - few })}</li>
          )}
        </ul>
      </Section>
    );
  });
}
