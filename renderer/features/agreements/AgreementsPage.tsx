import { Button, Menu } from '@mantine/core';
import { IconFilter, IconPlus, IconTemplate } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { agreementType } from '../../../shared/model/enumerations.ts';
import { registerCommands } from '../../app/commands.ts';
import { useNetwork } from '../../state/document.ts';
import { useTranslate } from '../../state/preferences.ts';
import { clearSelection, useSelection } from '../../state/selection.ts';
import { ClosePanel } from '../../ui/close-panel.ts';
import { FieldSurroundingsProvider } from '../../ui/fields/field-surroundings.ts';
import { useSurroundings } from '../../ui/fields/use-surroundings.ts';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { AgreementBoard } from './AgreementBoard.tsx';
import { AgreementFilter } from './AgreementFilter.tsx';
import { agreementIcons } from './agreement-icons.ts';
import { askForAgreement, land } from './agreement-wishes.ts';
import { setAgreementsView, useAgreementsView } from './agreements-view.ts';
import { columns } from './board.ts';
import { NoAgreements } from './NoAgreements.tsx';
import { Timeline } from './Timeline.tsx';
import { useBoard } from './use-board.ts';
import styles from './agreements.module.css';

interface AgreementsPageProps {
  /** The profile of what is selected, shown beside the board. */
  readonly inspector: ReactNode;
}

/** Agreements by life cycle and by time, the selected one beside them. */
export function AgreementsPage({ inspector }: AgreementsPageProps) {
  const t = useTranslate();
  const network = useNetwork();
  const board = useBoard();
  const { choices } = useAgreementsView();
  const surroundings = useSurroundings();
  const [selected] = useSelection();
  const filter = useRef<HTMLInputElement>(null);
  const total = network.records.agreements.length;
  const shown = columns.reduce((sum, column) => sum + board[column].length, 0);

  useEffect(
    () =>
      registerCommands([
        {
          id: 'agreements.filter',
          label: () => t('agreements:filter.label'),
          icon: IconFilter,
          keys: 'mod+F',
          run: () => filter.current?.focus(),
        },
      ]),
    [t],
  );

  // The focus goes back to the card the profile was opened from.
  const closeProfile = () => {
    if (selected?.table === 'agreements') land(selected.id);
    clearSelection();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    // Menus and lists lie outside of the page and keep their keys.
    if (!event.currentTarget.contains(target)) return;
    if (event.key === 'Escape') closeProfile();
    if (event.key.toLowerCase() !== 'n' || target.matches('input, textarea, select')) return;
    event.preventDefault();
    askForAgreement('cooperation');
  };

  return (
    <FieldSurroundingsProvider value={surroundings}>
      {/* Escape takes back one level wherever the keyboard is on the page, N adds. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.page} onKeyDown={onKeyDown}>
        <section className={styles.main} aria-label={t('records:plural.agreements')}>
          <PageHead title={t('records:plural.agreements')} count={total} actions={<NewButtons />}>
            {total > 0 && <AgreementFilter ref={filter} />}
          </PageHead>
          <output className="kw-visually-hidden">{t('agreements:shown', { shown, total })}</output>
          {total === 0 && <NoAgreements />}
          {total > 0 && shown === 0 && (
            <div className={styles.noMatch}>
              <p>{t('agreements:noMatch')}</p>
              <Button size="xs" onClick={() => setAgreementsView({ choices: [] })}>
                {t('agreements:filter.release')}
              </Button>
            </div>
          )}
          {(shown > 0 || (total > 0 && choices.length === 0)) && (
            <>
              <AgreementBoard board={board} />
              <Timeline board={board} />
            </>
          )}
        </section>
        {selected && (
          <div className={styles.inspector}>
            <ClosePanel value={closeProfile}>{inspector}</ClosePanel>
          </div>
        )}
      </div>
    </FieldSurroundingsProvider>
  );
}

function NewButtons() {
  const t = useTranslate();
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button leftSection={<IconTemplate size={18} stroke={1.6} />}>{t('agreements:templates')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {agreementType.options.map((type) => {
            const Icon = agreementIcons[type];
            return (
              <Menu.Item key={type} leftSection={<Icon size={18} stroke={1.6} />} onClick={() => askForAgreement(type)}>
                {t(`model:agreementType.${type}`)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="filled"
        leftSection={<IconPlus size={18} stroke={1.8} />}
        onClick={() => askForAgreement('cooperation')}
      >
        {t('model:table.agreements')}
      </Button>
    </>
  );
}
