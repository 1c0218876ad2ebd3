import { Button, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import type { AgreementState } from '../../../shared/model/enumerations.ts';
import type { Values } from '../../../shared/model/links.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { failureSentence, notifyUndoable } from '../../state/run.ts';
import { select } from '../../state/selection.ts';
import { AttributeField } from '../../ui/fields/AttributeField.tsx';
import { forgetWish, land } from './agreement-wishes.ts';
import { stepWord, titleOf } from './agreement-words.ts';
import { proposedDay, type StepDraft, type StepProblem, stepProblem } from './step-problem.ts';
import { renewalTerm } from './term.ts';
import { useMoment } from './use-moment.ts';
import styles from './agreements.module.css';

interface StepFormProps {
  readonly agreement: Agreement;
  /** The steps to choose from; usually one. */
  readonly offered: readonly AgreementState[];
}

/** Asks when a step was taken and what there is to say about it; a renewal also needs its term. */
export function StepForm({ agreement, offered }: StepFormProps) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const { day } = useMoment();
  const on = proposedDay(agreement, day);
  const [draft, setDraft] = useState<StepDraft>({
    to: offered[0] ?? agreement.state,
    on,
    note: null,
    ...renewalTerm(agreement, on),
  });
  const [problem, setProblem] = useState<StepProblem | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const sentence = useProblemSentence();
  const isRenewal = draft.to === 'renewed';

  const change = (changes: Values) => {
    setDraft({ ...draft, ...changes });
    setProblem(null);
    setRefusal(null);
  };
  const take = async () => {
    const found = stepProblem(agreement, draft);
    setProblem(found);
    if (found || draft.on === null || busy) return;
    setBusy(true);
    try {
      const result = await send(agreement, { ...draft, on: draft.on });
      forgetWish();
      select([{ table: 'agreements', id: result.id }]);
      land(result.id);
      const label = isRenewal ? 'history:agreements.renew' : `history:agreements.to.${draft.to}`;
      notifyUndoable(translate(label, { name: titleOf(agreement, t) }), result);
    } catch (error) {
      setRefusal(failureSentence(error));
      setBusy(false);
    }
  };
  const fields: readonly AttributeDescription[] = [
    courseAttribute('on'),
    ...(isRenewal ? [attributeOf('agreements', 'validFrom'), attributeOf('agreements', 'validUntil')] : []),
    courseAttribute('note'),
  ];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <Stack gap="sm">
        <p className={styles.about}>{titleOf(agreement, t)}</p>
        {offered.length > 1 && (
          <Radio.Group label={t('agreements:chooseStep')} value={draft.to} onChange={(to) => change({ to })}>
            {offered.map((to) => (
              <Radio key={to} value={to} label={stepWord(to, translate)} className={styles.choice} />
            ))}
          </Radio.Group>
        )}
        {isRenewal && <p className={styles.explain}>{t('agreements:renewalHint')}</p>}
        <div className={styles.fields}>
          {fields.map((attribute) => (
            <AttributeField
              key={attribute.key}
              attribute={{ ...attribute, hint: null }}
              record={{ ...draft }}
              problem={problem?.key === attribute.key ? sentence(problem) : null}
              onStore={change}
            />
          ))}
        </div>
        {refusal && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
        <Group gap="xs" justify="flex-end">
          <Button onClick={forgetWish}>{t('common:cancel')}</Button>
          <Button type="submit" variant="filled" loading={busy} data-autofocus>
            {stepWord(draft.to, translate)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The description of one attribute of a step in the course of an agreement. */
function courseAttribute(key: 'on' | 'note'): AttributeDescription {
  const course = attributeOf('agreements', 'transitions');
  const found = course.widget === 'entries' ? course.item.find((one) => one.key === key) : undefined;
  if (!found) throw new Error(`The course of an agreement has no ${key}.`);
  return found;
}

/** Takes the step; the answer names the agreement that stands now. */
async function send(
  agreement: Agreement,
  { to, on, note, validFrom, validUntil }: StepDraft & { readonly on: string },
) {
  const { id } = agreement;
  if (to === 'renewed') return host().agreements.renew({ id, on, note, validFrom, validUntil });
  return { ...(await host().agreements.transition({ id, to, on, note })), id };
}

function useProblemSentence(): (problem: StepProblem) => string {
  const t = useTranslate();
  const format = useFormat();
  return (problem) => {
    switch (problem.reason) {
      case 'missing':
        return t('agreements:problem.missing');
      case 'beforeLast':
        return t('agreements:problem.beforeLast', { date: format.date(problem.last) });
      case 'afterEnd':
        return t('agreements:problem.afterEnd', { date: format.date(problem.end) });
      case 'endBeforeBegin':
        return t('records:problem.endBeforeBegin');
    }
  };
}
