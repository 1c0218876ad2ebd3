import { Button, Checkbox, Group, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { type AgreementType, agreementType } from '../../../shared/model/enumerations.ts';
import type { Values } from '../../../shared/model/links.ts';
import { recordProblems } from '../../../shared/model/validation.ts';
import { statesOf } from '../../../shared/life-cycle/agreement.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { recordCommands } from '../../state/record-commands.ts';
import { failureSentence, notifyUndoable } from '../../state/run.ts';
import { select } from '../../state/selection.ts';
import { AttributeField } from '../../ui/fields/AttributeField.tsx';
import { type AgreementWish, forgetWish, land } from './agreement-wishes.ts';
import { coreClauses, furtherClauses, templateValues } from './templates.ts';
import { useMoment } from './use-moment.ts';
import styles from './agreements.module.css';

interface NewAgreementFormProps {
  readonly start: Extract<AgreementWish, { readonly kind: 'new' }>;
}

const asked = ['title', 'partyIds', 'state', 'validFrom', 'validUntil'] as const;

/** A new agreement from a template: its type brings the first state and what is usually settled. */
export function NewAgreementForm({ start }: NewAgreementFormProps) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const network = useNetwork();
  const { day } = useMoment();
  const [values, setValues] = useState<Values>({
    ...templateValues(start.type),
    title: start.title,
    partyIds: [...start.partyIds],
    validFrom: day,
    validUntil: null,
  });
  const [checked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const type = values['type'] as AgreementType;
  const clauses = values['clauses'] as readonly string[];
  const problems = recordProblems('agreements', values, (table, id) => network.find(table, id));
  const problemAt = (key: string) => {
    const found = checked ? problems.find(({ keys }) => keys.at(-1) === key) : undefined;
    return found ? translate(`records:problem.${found.code}`, found.values) : null;
  };
  const change = (changes: Values) => {
    setValues((now) => ({ ...now, ...changes }));
    setRefusal(null);
  };
  const create = async () => {
    setChecked(true);
    if (problems.length > 0 || busy) return;
    setBusy(true);
    try {
      const made = await recordCommands('agreements').create({ record: values });
      forgetWish();
      select([{ table: 'agreements', id: made.id }]);
      land(made.id);
      const name = String(values['title']) || t(`model:agreementType.${type}`);
      notifyUndoable(translate('history:agreements.create', { name }), made);
    } catch (error) {
      setRefusal(failureSentence(error));
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Stack gap="sm">
        <Select
          data-autofocus
          label={t('agreements:new.template')}
          description={t(`agreements:template.${type}`)}
          data={agreementType.options.map((one) => ({ value: one, label: t(`model:agreementType.${one}`) }))}
          value={type}
          allowDeselect={false}
          onChange={(chosen) => chosen && change(templateValues(agreementType.parse(chosen)))}
        />
        <div className={styles.fields}>
          {asked.map((key) => (
            <AttributeField
              key={key}
              attribute={{ ...attributeOf('agreements', key), hint: null }}
              record={values}
              problem={problemAt(key)}
              allows={key === 'state' ? (state) => statesOf(type).some((one) => one === state) : undefined}
              onStore={change}
            />
          ))}
        </div>
        <fieldset className={styles.clauses}>
          <legend>{t('agreements:settled')}</legend>
          {[...coreClauses, ...furtherClauses].map((clause) => (
            <Checkbox
              key={clause}
              size="xs"
              label={t(`model:clause.${clause}`)}
              checked={clauses.includes(clause)}
              onChange={(event) =>
                change({
                  clauses: event.currentTarget.checked ? [...clauses, clause] : clauses.filter((one) => one !== clause),
                })
              }
            />
          ))}
        </fieldset>
        {refusal && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
        <Group gap="xs" justify="flex-end">
          <Button onClick={forgetWish}>{t('common:cancel')}</Button>
          <Button type="submit" variant="filled" loading={busy}>
            {t('agreements:new.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
