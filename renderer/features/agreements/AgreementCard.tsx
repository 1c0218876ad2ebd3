import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { DragEvent, KeyboardEvent } from 'react';
import { withSoftHyphens } from '../../../shared/locale/soft-hyphens.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { select } from '../../state/selection.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { SeveritySign } from '../../ui/SeveritySign.tsx';
import { agreementIcons } from './agreement-icons.ts';
import { deadlineText, shortTitle, titleOf } from './agreement-words.ts';
import { EndingButtons } from './EndingButtons.tsx';
import { StepMenu } from './StepMenu.tsx';
import type { Card } from './use-board.ts';
import styles from './board.module.css';

interface AgreementCardProps {
  readonly card: Card;
  /** One line instead of a card. */
  readonly isCompact: boolean;
  readonly isSelected: boolean;
  /** Whether it is the one in the order of Tab. */
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** An agreement on the board: type, title, parties and what is due; can be dragged, or moved by its menu. */
export function AgreementCard(props: AgreementCardProps) {
  const { card, isCompact, isSelected, isTabStop, onFocus, onOpen, onDragStart, onDragEnd } = props;
  const t = useTranslate();
  const { agreement } = card;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const asksForMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (asksForMenu || event.key.toLowerCase() === 'm') {
      event.preventDefault();
      event.currentTarget.closest('li')?.querySelector<HTMLElement>('[data-menu]')?.click();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onOpen();
    }
  };
  return (
    // The whole card is dragged; the menu is the way without a mouse.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={isCompact ? styles.row : styles.card}
      data-agreement={agreement.id}
      data-selected={isSelected || undefined}
      draggable
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
    >
      <button
        type="button"
        className={styles.cardButton}
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={isSelected}
        title={titleOf(agreement, t)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={() => select([{ table: 'agreements', id: agreement.id }])}
      >
        {isCompact ? <RowContent card={card} /> : <CardContent card={card} />}
      </button>
      {isSelected && (card.column === 'expiring' || card.column === 'expired') && (
        <EndingButtons agreement={agreement} className={styles.endings} />
      )}
      <StepMenu agreement={agreement}>
        <ActionIcon
          data-menu
          className={styles.menu}
          size="sm"
          tabIndex={isTabStop ? 0 : -1}
          aria-label={t('agreements:changeStateOf', { name: titleOf(agreement, t) })}
        >
          <IconDots size={16} stroke={1.6} />
        </ActionIcon>
      </StepMenu>
    </li>
  );
}

function TypeSign({ card }: { readonly card: Card }) {
  const t = useTranslate();
  const Icon = agreementIcons[card.agreement.type];
  return (
    <>
      <Icon size={16} stroke={1.6} aria-hidden className={styles.typeSign} />
      <span className="kw-visually-hidden">{t(`model:agreementType.${card.agreement.type}`)}, </span>
    </>
  );
}

function CardContent({ card }: { readonly card: Card }) {
  const t = useTranslate();
  const format = useFormat();
  const { agreement, parties, deadline, severity } = card;
  const most = 3;
  return (
    <>
      <span className={styles.titleLine}>
        <TypeSign card={card} />
        <span className="kw-visually-hidden">{shortTitle(agreement, t)}</span>
        <span className={styles.title} aria-hidden>
          {withSoftHyphens(shortTitle(agreement, t))}
        </span>
      </span>
      {parties.slice(0, parties.length > most ? most - 1 : most).map((actor) => (
        <span key={actor.id} className={styles.party}>
          <SectorSign sector={actor.welfareSector} tier={actor.stakeholderTier} size={18} />
          <span className={styles.partyName} title={actor.name}>
            {actor.shortName ?? actor.name}
          </span>
        </span>
      ))}
      {parties.length > most && (
        <span className={styles.quiet}>{t('agreements:moreParties', { count: parties.length - most + 1 })}</span>
      )}
      <span className={styles.deadline} data-severity={deadline.severity ?? undefined}>
        {severity && <SeveritySign severity={severity} word={t(`model:severity.${severity}`)} />}
        <span>{deadlineText(deadline, agreement, t, format)}</span>
      </span>
    </>
  );
}

function RowContent({ card }: { readonly card: Card }) {
  const t = useTranslate();
  const format = useFormat();
  const { agreement, deadline, severity } = card;
  return (
    <>
      <TypeSign card={card} />
      <span className={styles.rowTitle}>{shortTitle(agreement, t)}</span>
      {severity && <SeveritySign severity={severity} word={t(`model:severity.${severity}`)} />}
      <span className={styles.rowEnd}>{deadlineText(deadline, agreement, t, format)}</span>
    </>
  );
}
