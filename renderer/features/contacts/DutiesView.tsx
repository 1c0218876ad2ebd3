import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { referenceDateOf } from '../../../shared/model/network.ts';
import { dutyKinds, type PersonDuty, personDuties } from '../../../shared/overviews/person-duties.ts';
import { useNetwork } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { startRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { EmptyPage, PageFrame } from '../../ui/page/PageFrame.tsx';
import styles from './contacts.module.css';
import { DutyRow } from './DutyRow.tsx';

/** Overdue and soon due first, then what is open by what it is. */
const groups = ['overdue', 'soon', ...dutyKinds] as const;
type GroupName = (typeof groups)[number];

const groupOf = ({ state, kind }: PersonDuty): GroupName => (state === 'open' ? kind : state);

/** What data protection asks for with contact persons, and until when (DOMAIN.md Annex A). */
export function DutiesView() {
  const t = useTranslate();
  const network = useNetwork();
  const asOf = referenceDateOf(network);
  const duties = useMemo(() => personDuties(network, asOf), [network, asOf]);
  const byGroup = Map.groupBy(duties, groupOf);
  const persons = network.records.contactPersons.length;
  const add = (
    <Button
      variant="filled"
      leftSection={<IconPlus size={18} stroke={1.8} />}
      onClick={() => startRecord('contactPersons', { recordedOn: asOf })}
    >
      {t('records:new.contactPersons')}
    </Button>
  );
  return (
    <PageFrame
      title={t('contacts:duties.title')}
      count={t('contacts:duties.count', { count: duties.length })}
      actions={persons > 0 ? add : undefined}
    >
      <p className={styles.hint}>{t('contacts:duties.about')}</p>
      {groups.map((group) => {
        const own = byGroup.get(group);
        return (
          own && (
            <DutyGroup
              key={group}
              group={group}
              duties={own}
              action={group === 'noRetention' && <TakeProposals duties={own} />}
            />
          )
        );
      })}
      {duties.length === 0 && (
        <EmptyPage title={persons > 0 ? t('contacts:duties.none') : t('contacts:duties.nobody')}>
          {persons === 0 && add}
        </EmptyPage>
      )}
    </PageFrame>
  );
}

interface DutyGroupProps {
  readonly group: GroupName;
  readonly duties: readonly PersonDuty[];
  readonly action: ReactNode;
}

/** So many of a group are shown before the rest is asked for. */
const few = 20;

function DutyGroup({ group, duties, action }: DutyGroupProps) {
  const t = useTranslate();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? duties : duties.slice(0, few);
  return (
    <section className={styles.group} aria-label={t(`contacts:duties.group.${group}`)}>
      <div className={styles.groupHead}>
        <h2 data-state={group}>
          {t(`contacts:duties.group.${group}`)} <span className={styles.count}>{duties.length}</span>
        </h2>
        {action}
      </div>
      <ul className={styles.rows}>
        {shown.map((duty) => (
          <DutyRow key={`${duty.person.id} ${duty.kind}`} duty={duty} />
        ))}
      </ul>
      {shown.length < duties.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setShowsAll(true)}>
          {t('records:form.showAll', { count: duties.length })}
        </Button>
      )}
    </section>
  );
}

/** Takes every day of retention that is proposed, as one step. */
function TakeProposals({ duties }: { readonly duties: readonly PersonDuty[] }) {
  const t = useTranslate();
  const updates = duties.flatMap(({ person, proposal }) =>
    proposal === null ? [] : [{ id: person.id, changes: { retainUntil: proposal } }],
  );
  if (updates.length < 2) return null;
  const take = async () => {
    const result = await run(() => host().contacts.persons.updateMany({ updates, mergeKey: null }));
    if (result) notifyUndoable(t('contacts:duties.proposalsTaken', { count: updates.length }), result);
  };
  return (
    <Button size="xs" onClick={() => void take()}>
      {t('contacts:duties.takeProposals', { count: updates.length })}
    </Button>
  );
}
