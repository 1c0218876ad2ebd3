import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { Importance } from '../../../shared/model/records/expectation.ts';
import type { ExpectationChange, ExpectationTable } from '../../../shared/overviews/expectation-plan.ts';
import { useNetwork } from '../../state/document.ts';
import { useExpectationWords } from '../../state/expectation-words.ts';
import { useLanguage, useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import styles from './expectations.module.css';
import { applyPlan, type TemplatePlan } from './template-plan.ts';

const tables: readonly ExpectationTable[] = ['fieldsOfAction', 'actorKinds', 'expectedPartners', 'expectedTies'];

interface PlanDialogProps {
  readonly plan: TemplatePlan | null;
  readonly onClose: () => void;
}

/** Shows what a template would change before it does, record by record. */
export function PlanDialog({ plan, onClose }: PlanDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={plan !== null}
      onClose={onClose}
      title={
        plan && t(plan.what === 'take' ? 'expectations:plan.take' : 'expectations:plan.leave', { name: plan.name })
      }
      size="lg"
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('expectations:plan.close') }}
    >
      {plan && <Plan key={plan.name} plan={plan} onClose={onClose} />}
    </Modal>
  );
}

function Plan({ plan, onClose }: { readonly plan: TemplatePlan; readonly onClose: () => void }) {
  const t = useTranslate();
  const [busy, setBusy] = useState(false);
  const { changes, what, isEmpty, looks } = plan;
  const apply = async () => {
    setBusy(true);
    const done = await applyPlan(plan);
    setBusy(false);
    if (done) onClose();
  };
  return (
    <>
      {looks > 0 && <p className={styles.quiet}>{t('expectations:plan.looks', { count: looks })}</p>}
      {changes.length === 0 && <p>{t(isEmpty ? 'expectations:plan.noTemplate' : 'expectations:plan.nothing')}</p>}
      {tables.map((table) => {
        const own = changes.filter((change) => change.table === table);
        return own.length > 0 && <Changes key={table} table={table} changes={own} />;
      })}
      <p className={styles.quiet}>{changes.length > 0 && t('expectations:plan.undoable')}</p>
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{t('expectations:plan.cancel')}</Button>
        <Button
          variant="filled"
          data-autofocus
          disabled={changes.length === 0}
          loading={busy}
          onClick={() => void apply()}
        >
          {t(what === 'take' ? 'expectations:plan.apply' : 'expectations:plan.applyLeave')}
        </Button>
      </Group>
    </>
  );
}

interface ChangesProps {
  readonly table: ExpectationTable;
  readonly changes: readonly ExpectationChange[];
}

function Changes({ table, changes }: ChangesProps) {
  const t = useTranslate();
  const nameOf = useChangeName();
  const heading = t(`expectations:plan.table.${table}`);
  return (
    <section aria-label={heading}>
      <h3 className={styles.planHeading}>
        {heading} <span className={styles.quiet}>{changes.length}</span>
      </h3>
      <ul className={styles.plan}>
        {changes.map((change) => (
          <li key={change.id}>
            <span>{nameOf(change)}</span>
            <WhatChanges change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhatChanges({ change }: { readonly change: ExpectationChange }) {
  const t = useTranslate();
  const { before, after } = change;
  const kind = before === null ? 'add' : after === null ? 'remove' : 'change';
  const weight = (importance: Importance) => t(`coverage:importance.${importance}`);
  const words = () => {
    if (change.table === 'fieldsOfAction' || change.table === 'actorKinds') return t(`expectations:plan.kind.${kind}`);
    if (!change.before || !change.after) {
      const { importance = 'should' } = change.after ?? change.before ?? {};
      return `${t(`expectations:plan.kind.${kind}`)} · ${weight(importance)}`;
    }
    if (change.after.notNeeded) return t('expectations:plan.noLonger');
    if (change.before.notNeeded) return t('expectations:plan.again');
    if (change.before.importance === change.after.importance) return t('expectations:plan.kind.change');
    return t('expectations:plan.weight', {
      before: weight(change.before.importance),
      after: weight(change.after.importance),
    });
  };
  return (
    <span className={styles.change} data-kind={kind}>
      {words()}
    </span>
  );
}

/** What a record is called, whether it is in the document or only in the template. */
function useChangeName(): (change: ExpectationChange) => string {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const language = useLanguage();
  const network = useNetwork();
  const words = useExpectationWords();
  const fieldOf = (id: string) => recordTitle('fieldsOfAction', id, { network, translate, language });
  return (change) => {
    const record = change.after ?? change.before;
    if (!record) return change.id;
    if ('labels' in record) return record.labels[language];
    if ('pattern' in record) {
      const field = network.find('fieldsOfAction', record.field) ? `${fieldOf(record.field)}: ` : '';
      return `${field}${words.partner(record.pattern)}`;
    }
    return t('expectations:ties.pair', { first: words.side(record.x), second: words.side(record.y) });
  };
}
