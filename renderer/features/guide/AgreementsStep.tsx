import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import { statesOf } from '../../../shared/life-cycle/agreement.ts';
import { withConsequences } from '../../../shared/life-cycle/consequences.ts';
import type { AgreementState, AgreementType } from '../../../shared/model/enumerations.ts';
import type { Values } from '../../../shared/model/links.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { useWording } from '../../state/wording.ts';
import { ChoiceControl } from '../../ui/fields/ChoiceControl.tsx';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { TypedControl } from '../../ui/fields/TypedControl.tsx';
import styles from './guide.module.css';

/** What is agreed already, also by word of mouth: one line each. */
export function AgreementsStep() {
  const t = useTranslate();
  const format = useFormat();
  const wording = useWording();
  const { agreements } = wording.network.records;
  return (
    <div className={styles.block}>
      <NewAgreement />
      <ul className={styles.sentences} aria-live="polite">
        {agreements.map(({ id, type, state, partyIds }) => (
          <li key={id}>
            <RecordAnchor table="agreements" id={id}>
              {recordTitle('agreements', id, wording)}
            </RecordAnchor>
            <span className={styles.hint}>
              {[
                t(`model:agreementType.${type}`),
                t(`model:agreementState.${state}`),
                format.list(partyIds.map((party) => recordTitle('actors', party, wording))),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const party = attributeOf('relations', 'targetId');

/** Two parties, the type and how far it is; a sentence names it. */
function NewAgreement() {
  const t = useTranslate();
  const { network } = useWording();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Values>({});
  const { type, state, title = '', first, second } = draft;
  const isComplete = Boolean(type && state && first && second && first !== second);
  const change = (changes: Values) =>
    setDraft((now) => ({ ...now, ...withConsequences('agreements', now, changes, network, '') }));
  const add = async (): Promise<void> => {
    if (!isComplete) return;
    const record = { type, state, title, partyIds: [first, second] };
    if (!(await run(() => host().agreements.create({ record })))) return;
    setDraft({});
    form.current?.querySelector('input')?.focus();
  };
  const states = type ? statesOf(type as AgreementType) : [];
  const partyAt = (key: string, other: unknown) => (
    <Choice
      label={t(`guide:agreements.${key === 'first' ? 'first' : 'second'}`)}
      attribute={{ ...party, key }}
      record={draft}
      allows={(value) => value !== other}
      onStore={change}
    />
  );
  return (
    <form
      ref={form}
      className={styles.oneLine}
      aria-label={t('guide:agreements.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {partyAt('first', second)}
      {partyAt('second', first)}
      <Choice
        label={t('guide:agreements.type')}
        attribute={attributeOf('agreements', 'type')}
        record={draft}
        onStore={change}
      />
      <Choice
        label={t('guide:agreements.state')}
        attribute={attributeOf('agreements', 'state')}
        record={draft}
        allows={(value) => states.includes(value as AgreementState)}
        onStore={change}
      />
      <div className={styles.wide}>
        <Labelled label={t('guide:agreements.title')}>
          {(id) => (
            <TypedControl
              attribute={attributeOf('agreements', 'title')}
              record={{ title }}
              placeholder={t('guide:agreements.placeholder')}
              naming={{ id, labelledBy: `${id}-label`, describedBy: undefined, invalid: false }}
              onStore={change}
              onProblem={() => {}}
            />
          )}
        </Labelled>
      </div>
      <div className={styles.buttons}>
        <Button
          type="submit"
          variant="filled"
          disabled={!isComplete}
          leftSection={<IconPlus size={17} stroke={1.6} />}
        >
          {t('guide:agreements.add')}
        </Button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly attribute: AttributeDescription;
  readonly record: Values;
  readonly allows?: (value: string | number) => boolean;
  readonly onStore: (changes: Values) => void;
}

function Choice({ label, attribute, record, allows, onStore }: ChoiceProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <ChoiceControl
          attribute={attribute}
          record={record}
          allows={allows}
          naming={{ id, labelledBy: `${id}-label`, describedBy: undefined, invalid: false }}
          onStore={onStore}
          onProblem={() => {}}
        />
      )}
    </Labelled>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} id={`${id}-label`} className={styles.label}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
