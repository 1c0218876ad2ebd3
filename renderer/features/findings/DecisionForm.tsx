import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { dismissalReason } from '../../../shared/model/enumerations.ts';
import { useTranslate } from '../../state/preferences.ts';
import { AttributeField } from '../../ui/fields/AttributeField.tsx';
import { type DecisionDraft, type DecisionGap, decide, endsInTask, gapIn, isDuplicate, nothingSaid } from './decide.ts';
import type { DecisionChoice } from './findings-view.ts';
import { leaveForm } from './leave-form.ts';
import type { ShownFinding } from './shown-findings.ts';
import type { WordsOfFinding } from './use-finding-texts.ts';
import styles from './decision.module.css';

interface DecisionFormProps {
  readonly finding: ShownFinding;
  readonly text: WordsOfFinding;
  readonly choice: DecisionChoice;
  readonly onDecided: () => void;
}

const taskFields: readonly AttributeDescription[] = [
  { ...attributeOf('actionItems', 'title'), label: 'findings:decide.what', hint: null },
  { ...attributeOf('actionItems', 'responsibleActorId'), label: 'findings:decide.responsibleActorId', hint: null },
  { ...attributeOf('actionItems', 'dueOn'), label: 'findings:decide.dueOn', hint: null },
];
const reviewField: AttributeDescription = {
  ...attributeOf('actionItems', 'dueOn'),
  key: 'reviewOn',
  label: 'findings:decide.reviewOn',
  hint: null,
};
const noteField: AttributeDescription = textField('note');
const personField: AttributeDescription = textField('decidedBy');

function textField(key: 'note' | 'decidedBy'): AttributeDescription {
  return { ...attributeOf('actionItems', 'title'), key, label: `findings:decide.${key}`, hint: null };
}

/** Asks for what belongs to a decision; Enter keeps it, Escape leaves it. */
export function DecisionForm({ finding, text, choice, onDecided }: DecisionFormProps) {
  const t = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<DecisionGap | null>(null);
  const [busy, setBusy] = useState(false);
  const hasReasons = isDuplicate(finding);
  const [draft, setDraft] = useState<DecisionDraft>({
    ...nothingSaid,
    title: endsInTask(choice) ? titleOf(choice, text, t) : null,
    reason: hasReasons ? (choice === 'dismiss' ? 'dataError' : 'providerDiversity') : null,
  });
  const change = (changes: object) => {
    setDraft((before) => ({ ...before, ...changes }));
    setProblem(null);
  };
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input, button')?.focus(), []);

  const keep = async () => {
    const gap = gapIn(choice, draft);
    setProblem(gap);
    if (gap || busy) return;
    setBusy(true);
    const kept = await decide(finding, choice, draft);
    setBusy(false);
    if (kept) onDecided();
  };
  const asksReason = choice === 'intended' || choice === 'dismiss';
  const fields = endsInTask(choice)
    ? taskFields
    : choice === 'acknowledge'
      ? [noteField, personField]
      : [noteField, personField, reviewField];
  return (
    // Escape leaves the form wherever the keyboard is in it; a list that is open takes it first.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && isField(event.target)) {
          // The field has stored what was typed; what it changed is there with the next turn.
          setTimeout(() => form.current?.requestSubmit());
        } else if (event.key === 'Escape' && !event.defaultPrevented) leaveForm(form.current);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {asksReason && hasReasons && (
        <NativeSelect
          size="xs"
          label={t('findings:decide.reason')}
          value={draft.reason ?? ''}
          data={dismissalReason.options.map((value) => ({ value, label: t(`model:dismissalReason.${value}`) }))}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
      {fields.map((attribute) => (
        <AttributeField
          key={attribute.key}
          attribute={attribute}
          record={{ ...draft }}
          problem={
            problem !== null && problemAt[problem] === attribute.key ? t(`findings:decide.missing.${problem}`) : null
          }
          onStore={change}
        />
      ))}
      <Button type="submit" variant="filled" loading={busy}>
        {t(`findings:keep.${choice}`)}
      </Button>
    </form>
  );
}

const problemAt: Readonly<Record<DecisionGap, string>> = { title: 'title', reason: 'note' };

/** Whether Enter in it means the whole form; a list that is open takes it for its entry. */
function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input:not([aria-expanded=true]), select');
}

function titleOf(choice: DecisionChoice, { title, who }: WordsOfFinding, t: ReturnType<typeof useTranslate>): string {
  if (choice === 'coordinate') return t('findings:decide.coordinateTask', { who });
  return choice === 'merge' ? t('findings:decide.mergeTask', { who }) : title;
}
