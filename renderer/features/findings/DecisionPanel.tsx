import { Button, Menu } from '@mantine/core';
import {
  IconArrowMerge,
  IconCalendarPlus,
  IconChecklist,
  IconCircleCheck,
  IconEraser,
  IconEye,
  IconMessages,
  IconPlus,
  type TablerIcon,
} from '@tabler/icons-react';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { choicesFor, follow, follows } from './decide.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { MeetingForm } from './MeetingForm.tsx';
import { type Choice, setFindings, useFindingsView } from './findings-view.ts';
import type { ShownFinding } from './shown-findings.ts';
import type { WordsOfFinding } from './use-finding-texts.ts';
import styles from './decision.module.css';

interface DecisionPanelProps {
  readonly finding: ShownFinding;
  readonly text: WordsOfFinding;
  /** A decision was kept. */
  readonly onDecided: () => void;
}

const icons: Readonly<Record<Choice, TablerIcon>> = {
  acknowledge: IconEye,
  coordinate: IconMessages,
  merge: IconArrowMerge,
  task: IconChecklist,
  meeting: IconCalendarPlus,
  intended: IconCircleCheck,
  dismiss: IconEraser,
};

const keys: Readonly<Partial<Record<Choice, string>>> = {
  acknowledge: 'A',
  task: 'V',
  meeting: 'S',
  intended: 'G',
  dismiss: 'D',
};

/** What can be decided about a finding: one of the ways is open with what it asks for. */
export function DecisionPanel({ finding, text, onDecided }: DecisionPanelProps) {
  const t = useTranslate();
  const { choice } = useFindingsView();
  return (
    <section className={styles.panel} aria-label={t('findings:decide.title')}>
      <h3>{t('findings:decide.title')}</h3>
      {choicesFor(finding).map((one) => {
        const Icon = icons[one];
        const isOpen = one === choice;
        return (
          <div key={one} className={styles.choice} data-open={isOpen || undefined}>
            <button
              type="button"
              className={styles.head}
              aria-expanded={isOpen}
              onClick={() => setFindings({ choice: isOpen ? null : one })}
            >
              <Icon size={17} stroke={1.6} aria-hidden />
              <span className={styles.name}>{t(`findings:choice.${one}`)}</span>
              {keys[one] && <kbd className={styles.key}>{keys[one]}</kbd>}
              <span className={styles.hint}>{t(`findings:choiceHint.${one}`)}</span>
            </button>
            {isOpen && one === 'meeting' && <MeetingForm finding={finding} title={text.title} onTaken={onDecided} />}
            {isOpen && one !== 'meeting' && (
              <DecisionForm key={one} finding={finding} text={text} choice={one} onDecided={onDecided} />
            )}
          </div>
        );
      })}
      <MakeMenu finding={finding} title={text.title} />
    </section>
  );
}

/** Other records that can be made out of a finding. */
function MakeMenu({ finding, title }: { readonly finding: ShownFinding; readonly title: string }) {
  const t = useTranslate();
  const network = useNetwork();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} stroke={1.6} />}>{t('findings:make.title')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {follows(network, finding, title).map(([table, record]) => (
          <Menu.Item key={table} onClick={() => void follow(finding, table, record)}>
            {t(`findings:make.${table}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
