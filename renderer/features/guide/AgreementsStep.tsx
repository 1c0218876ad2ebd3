import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
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
import { LabelledControl } from '../../ui/fields/LabelledControl.tsx';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
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
    <LabelledControl
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
      <LabelledControl
        label={t('guide:agreements.type')}
        attribute={attributeOf('agreements', 'type')}
        record={draft}
        onStore={change}
      />
      <LabelledControl
        label={t('guide:agreements.state')}
        attribute={attributeOf('agreements', 'state')}
        record={draft}
        allows={(value) => states.includes(value as AgreementState)}
        onStore={change}
      />
      <div className={styles.wide}>
        <LabelledControl
          label={t('guide:agreements.title')}
          attribute={attributeOf('agreements', 'title')}
          record={{ title }}
          note={t('guide:agreements.hint')}
          onStore={change}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" disabled={!isComplete} leftSection={<IconPlus size={17} stroke={1.6} />}>
          {t('guide:agreements.add')}
        </Button>
      </div>
    </form>
  );
}
