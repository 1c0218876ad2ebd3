import { Button, TextInput } from '@mantine/core';
import { IconCirclePlus, IconLink, IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { AttributeDescription } from '../../../shared/description/attribute.ts';
import { attributeOf } from '../../../shared/description/descriptions.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { CoverageCell } from '../../../shared/overviews/coverage-table.ts';
import { useTranslate } from '../../state/preferences.ts';
import { AttributeField } from '../../ui/fields/AttributeField.tsx';
import { assignActor, createPartner, decideNeed, planTalk, removePartner } from './slot-commands.ts';
import { useExpectationWords } from '../../state/expectation-words.ts';
import styles from './coverage.module.css';

interface SlotActionsProps {
  readonly cell: CoverageCell;
  readonly finding: Finding | null;
  readonly names: { readonly field: string; readonly partner: string };
}

const actorField: AttributeDescription = {
  ...attributeOf('actionItems', 'responsibleActorId'),
  key: 'actorId',
  label: 'coverage:assign',
  hint: null,
};

/** What can be done about an expected partner; the two that ask for something open below their button. */
export function SlotActions({ cell: { partner, state, isOwn }, finding, names }: SlotActionsProps) {
  const t = useTranslate();
  const words = useExpectationWords();
  const [asked, setAsked] = useState<'assign' | 'notNeeded' | null>(null);
  const toggle = (one: 'assign' | 'notNeeded') => setAsked(asked === one ? null : one);
  if (state === 'notNeeded') {
    return (
      <div className={styles.actions}>
        <Button onClick={() => void decideNeed(partner, false, { reason: null, decidedBy: null, name: names.partner })}>
          {t('coverage:needed')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      <Button
        variant={state === 'missing' ? 'filled' : 'default'}
        leftSection={<IconCirclePlus size={17} stroke={1.6} />}
        onClick={() => void createPartner(partner, names.partner)}
      >
        {t('coverage:create')}
      </Button>
      <Button
        leftSection={<IconLink size={17} stroke={1.6} />}
        aria-expanded={asked === 'assign'}
        onClick={() => toggle('assign')}
      >
        {t('coverage:assign')}
      </Button>
      {asked === 'assign' && (
        <div className={styles.asked}>
          <AttributeField
            attribute={actorField}
            record={{ actorId: null }}
            problem={null}
            onStore={({ actorId }) => {
              if (typeof actorId !== 'string') return;
              setAsked(null);
              void assignActor(partner, actorId, words.actor(actorId));
            }}
          />
        </div>
      )}
      {state !== 'engaged' && (
        <Button
          leftSection={<IconListCheck size={17} stroke={1.6} />}
          onClick={() => void planTalk(finding, t('coverage:talkTitle', names))}
        >
          {t('coverage:talk')}
        </Button>
      )}
      <Button variant="subtle" aria-expanded={asked === 'notNeeded'} onClick={() => toggle('notNeeded')}>
        {t('coverage:notNeeded')}
      </Button>
      {asked === 'notNeeded' && (
        <NotNeededForm
          onKeep={(reason, decidedBy) =>
            void decideNeed(partner, true, { reason, decidedBy, name: names.partner }).then(() => setAsked(null))
          }
        />
      )}
      {isOwn && (
        <Button variant="subtle" onClick={() => void removePartner(partner, names.partner)}>
          {t('coverage:remove')}
        </Button>
      )}
    </div>
  );
}

function NotNeededForm({ onKeep }: { readonly onKeep: (reason: string, decidedBy: string | null) => void }) {
  const t = useTranslate();
  const [reason, setReason] = useState('');
  const [decidedBy, setDecidedBy] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      className={styles.asked}
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(reason.trim() === '');
        if (reason.trim() !== '') onKeep(reason.trim(), decidedBy.trim() || null);
      }}
    >
      <TextInput
        label={t('coverage:reason')}
        value={reason}
        maxLength={1000}
        error={isMissing ? t('coverage:reasonMissing') : null}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        label={t('coverage:decidedBy')}
        value={decidedBy}
        maxLength={500}
        onChange={(event) => setDecidedBy(event.currentTarget.value)}
      />
      <Button type="submit">{t('coverage:keepNotNeeded')}</Button>
    </form>
  );
}
