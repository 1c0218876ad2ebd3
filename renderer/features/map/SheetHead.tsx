import { ActionIcon, SegmentedControl, TextInput, Tooltip, UnstyledButton } from '@mantine/core';
import { IconMaximize, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import type { Projection, View } from '../../../shared/model/records/view.ts';
import { useKeysText } from '../../state/keys.ts';
import { useTranslate } from '../../state/preferences.ts';
import { changeView } from './current-view.ts';
import styles from './map.module.css';
import { type MapSettings, setMap } from './map-settings.ts';
import { ViewMenu } from './ViewMenu.tsx';

interface SheetHeadProps {
  readonly network: Network;
  readonly search: ReactNode;
  readonly view: View;
  readonly settings: MapSettings;
  readonly zoom: number;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

/** The projections that are always offered. */
const usual: readonly Projection[] = ['net', 'landscape'];

/** Steps of the zoom buttons and keys. */
export const zoomFactor = 1.2;

/** The head of the sheet: guiding question, zoom, network or list. */
export function SheetHead({ network, search, view, settings, zoom, onZoom, onFit }: SheetHeadProps) {
  const t = useTranslate();
  const keysText = useKeysText();
  const net = settings.mode === 'sheet';
  const matrix = usual.some((one) => one === view.projection) ? [] : [view.projection];
  const shown = [...usual, ...matrix];
  const show = (value: string) => {
    setMap({ mode: value === 'list' ? 'list' : 'sheet' });
    const chosen = shown.find((one) => one === value);
    if (chosen && chosen !== view.projection) void changeView({ projection: chosen });
  };
  return (
    <div className={styles.sheetHead}>
      <Question question={view.question} />
      <ViewMenu network={network} view={view} />
      {search}
      {net && (
        <div className={styles.zoom}>
          <Tooltip label={`${t('map:zoom.out')} (${keysText('mod+-')})`}>
            <ActionIcon aria-label={t('map:zoom.out')} onClick={() => onZoom(1 / zoomFactor)}>
              <IconMinus size={16} stroke={1.8} />
            </ActionIcon>
          </Tooltip>
          <span className={styles.percent}>{t('map:zoom.level', { percent: Math.round(zoom * 100) })}</span>
          <Tooltip label={`${t('map:zoom.in')} (${keysText('mod')} +)`}>
            <ActionIcon aria-label={t('map:zoom.in')} onClick={() => onZoom(zoomFactor)}>
              <IconPlus size={16} stroke={1.8} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={`${t('map:zoom.fit')} (${keysText('mod+0')})`}>
            <ActionIcon aria-label={t('map:zoom.fit')} onClick={onFit}>
              <IconMaximize size={17} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        </div>
      )}
      <SegmentedControl
        className={styles.mode}
        aria-label={t('map:view.label')}
        data={[...shown, 'list' as const].map((value) => ({ value, label: t(`map:view.${value}`) }))}
        value={net ? view.projection : 'list'}
        onChange={show}
      />
    </div>
  );
}

/** The guiding question, changed where it stands. */
function Question({ question }: { readonly question: string }) {
  const t = useTranslate();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <UnstyledButton className={styles.question} onClick={() => setDraft(question)} title={t('map:question.edit')}>
        <span className={styles.questionText} data-empty={question === '' || undefined}>
          {question === '' ? t('map:question.empty') : question}
        </span>
        <IconPencil size={15} stroke={1.6} aria-hidden />
        <span className="kw-visually-hidden">{t('map:question.edit')}</span>
      </UnstyledButton>
    );
  }
  const store = () => {
    setDraft(null);
    const text = draft.trim();
    if (text === question) return;
    void changeView({ question: text });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') store();
    else if (event.key === 'Escape') setDraft(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <TextInput
      className={styles.questionField}
      aria-label={t('map:question.label')}
      // The field takes the place of the button that was just pressed.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      value={draft}
      maxLength={1000}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={store}
    />
  );
}
