import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconLock, IconMessage2Question } from '@tabler/icons-react';
import type { Actor } from '../../../shared/model/records/actor.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { isFinal } from '../../../shared/model/records/agreement.ts';
import { useNetwork } from '../../state/document.ts';
import { reveal } from '../../state/focus-request.ts';
import { openRecord } from '../../state/open-record.ts';
import { useTranslate } from '../../state/preferences.ts';
import { recordCommands } from '../../state/record-commands.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { select } from '../../state/selection.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { titleOf } from './agreement-words.ts';
import { DetailSection } from './DetailSection.tsx';
import { updateAgreement } from './update-agreement.ts';
import styles from './detail.module.css';

/** The parties, what each of them has from it, and the question where that is not known. */
export function PartyList({ agreement }: { readonly agreement: Agreement }) {
  const t = useTranslate();
  const network = useNetwork();
  const levelOf = (id: string) => agreement.benefits.find(({ actorId }) => actorId === id)?.level;
  const asked = agreement.partyIds.find((id) => levelOf(id) === 0) ?? agreement.partyIds.find((id) => !levelOf(id));
  return (
    <DetailSection
      title={t('agreements:parties')}
      aside={
        <span title={t('records:field.private')}>
          <IconLock size={14} stroke={1.6} aria-hidden />
          <span className="kw-visually-hidden">{t('records:field.private')}</span>
        </span>
      }
    >
      <ul className={styles.parties}>
        {agreement.partyIds.flatMap((id) => {
          const actor = network.find('actors', id);
          return actor ? <Party key={id} agreement={agreement} actor={actor} asked={asked} /> : [];
        })}
      </ul>
    </DetailSection>
  );
}

const levels = [3, 2, 1, 0, null] as const;

interface PartyProps {
  readonly agreement: Agreement;
  readonly actor: Actor;
  /** The party whose benefit is asked for in a whole sentence. */
  readonly asked: string | undefined;
}

function Party({ agreement, actor, asked }: PartyProps) {
  const t = useTranslate();
  const entry = agreement.benefits.find(({ actorId }) => actorId === actor.id);
  const level = entry?.level ?? null;
  const signatory = agreement.signatories.find(({ actorId }) => actorId === actor.id);
  const wordOf = (value: number | null) =>
    value === null ? t('agreements:benefit.unknown') : t(`agreements:benefit.${value as 0 | 1 | 2 | 3}`);
  const setLevel = (value: number | null) => {
    const others = agreement.benefits.filter(({ actorId }) => actorId !== actor.id);
    const isNothing = value === null && !entry?.note;
    const own = { actorId: actor.id, level: value, note: entry?.note ?? null };
    updateAgreement(agreement.id, { benefits: isNothing ? others : [...others, own] });
  };
  return (
    <li>
      <SectorSign sector={actor.welfareSector} tier={actor.stakeholderTier} size={22} />
      <div>
        <button
          type="button"
          className={styles.partyName}
          onClick={() => {
            select([{ table: 'actors', id: actor.id }]);
            reveal([{ table: 'actors', id: actor.id }]);
          }}
        >
          {actor.name}
        </button>
        {signatory && <p className={styles.quiet}>{t('agreements:signedBy', { function: signatory.function })}</p>}
        <Menu position="bottom-start">
          <Menu.Target>
            <UnstyledButton
              className={styles.benefit}
              aria-label={t('agreements:benefitOf', { name: actor.name, benefit: wordOf(level) })}
            >
              {[1, 2, 3].map((step) => (
                <span
                  key={step}
                  aria-hidden
                  className={styles.square}
                  data-filled={(level ?? 0) >= step || undefined}
                />
              ))}
              {wordOf(level)}
              <IconChevronDown size={14} stroke={1.6} aria-hidden />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {levels.map((value) => (
              <Menu.Item key={String(value)} onClick={() => setLevel(value)}>
                {wordOf(value)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {entry?.note && <p className={styles.note}>{entry.note}</p>}
        {!level && !isFinal(agreement.state) && (
          <BenefitQuestion agreement={agreement} actor={actor} isShort={actor.id !== asked} />
        )}
      </div>
    </li>
  );
}

interface BenefitQuestionProps {
  readonly agreement: Agreement;
  readonly actor: Actor;
  /** The question has been asked of another party already; the task is enough. */
  readonly isShort: boolean;
}

/** Where nobody knows yet what a party has from it: whom to ask, and a task for it. */
function BenefitQuestion({ agreement, actor, isShort }: BenefitQuestionProps) {
  const t = useTranslate();
  const network = useNetwork();
  const name = actor.shortName ?? actor.name;
  const title = t('agreements:task.title', { name, agreement: titleOf(agreement, t) });
  const task = network.records.actionItems.find((item) => item.title === title && item.status === 'open');
  const add = async () => {
    const record = { title, responsibleActorId: network.focusActor?.id ?? null };
    const made = await run(() => recordCommands('actionItems').create({ record }));
    if (made) notifyUndoable(t('agreements:task.done'), made);
  };
  const button = (
    <button
      type="button"
      className={styles.link}
      onClick={() => (task ? openRecord('actionItems', task.id) : void add())}
    >
      {task ? t('agreements:task.open') : t('agreements:task.add')}
      {isShort && <span className="kw-visually-hidden">: {title}</span>}
    </button>
  );
  if (isShort) return <p className={styles.quiet}>{button}</p>;
  return (
    <div className={styles.benefitQuestion}>
      <IconMessage2Question size={18} stroke={1.6} aria-hidden />
      <p>
        {t('agreements:benefitQuestion', { name })} {button}
      </p>
    </div>
  );
}
