import { Button } from '@mantine/core';
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../state/preferences.ts';
import { select, useSelection } from '../../state/selection.ts';
import { AgreementCard } from './AgreementCard.tsx';
import { askForStep, land, useLanded } from './agreement-wishes.ts';
import { setAgreementsView, useAgreementsView } from './agreements-view.ts';
import { type Column, columns, neighbour, stepsTo } from './board.ts';
import type { Board, Card } from './use-board.ts';
import { useMoment } from './use-moment.ts';
import styles from './board.module.css';

interface AgreementBoardProps {
  readonly board: Board;
}

/** Columns whose agreements are many and calm: one line each. */
const compact: ReadonlySet<Column> = new Set<Column>(['inForce', 'ended']);

/** Agreements by life cycle. One card is in the order of Tab, arrows lead to the others. */
export function AgreementBoard({ board }: AgreementBoardProps) {
  const t = useTranslate();
  const moment = useMoment();
  const { ended } = useAgreementsView();
  const selection = useSelection();
  const root = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<Card | null>(null);
  const [over, setOver] = useState<Column | null>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const landed = useLanded();

  // Without anything in it the last column is only there to drop a card on.
  const hasEnded = board.ended.length > 0 || dragged !== null;
  const isOpen = (column: Column) => column !== 'ended' || ended;
  const shown = columns.map((column): readonly string[] =>
    isOpen(column) ? board[column].map(({ agreement }) => agreement.id) : [],
  );
  const listed = shown.flat();
  const selected = new Set(selection.map(({ id }) => id));
  const tabStop = [visited, ...selected].find((id) => id !== null && listed.includes(id)) ?? listed[0] ?? null;
  const cardButton = (id: string) =>
    root.current?.querySelector<HTMLElement>(`[data-agreement="${CSS.escape(id)}"] > button`) ?? null;

  const wasSelected = [...selected].join();
  useEffect(() => {
    // What was selected elsewhere comes into view; the focus stays where it is.
    if (wasSelected !== '' && !wasSelected.includes(',')) cardButton(wasSelected)?.scrollIntoView({ block: 'nearest' });
  }, [wasSelected]);
  useEffect(() => {
    const button = landed === null ? null : cardButton(landed);
    if (!button) return;
    button.focus();
    land(null);
  }, [landed, board]);

  const offered = (column: Column) => (dragged ? stepsTo(dragged.agreement, column, moment) : []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = (event.target as Element).closest('[data-agreement]')?.getAttribute('data-agreement');
    const next = id ? neighbour(shown, id, event.key) : null;
    if (next === null || !root.current?.contains(event.target as Node)) return;
    event.preventDefault();
    cardButton(next)?.focus();
  };
  const onDrop = (event: DragEvent, column: Column) => {
    event.preventDefault();
    const steps = offered(column);
    if (dragged && steps.length > 0) askForStep(dragged.agreement.id, steps);
    setDragged(null);
    setOver(null);
  };

  return (
    // Keys lead from card to card; the cards themselves are the controls.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className={styles.board}
      data-ended={ended ? 'open' : hasEnded ? 'folded' : undefined}
      onKeyDown={onKeyDown}
    >
      {columns
        .filter((column) => column !== 'ended' || ended || hasEnded)
        .map((column) => (
          // A column takes the card that is dragged; the menu of the card is the way without a mouse.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <section
            key={column}
            className={styles.column}
            data-column={column}
            data-target={dragged ? (offered(column).length > 0 ? 'possible' : 'impossible') : undefined}
            data-over={over === column || undefined}
            aria-label={t(`agreements:column.${column}`)}
            onDragOver={(event) => {
              if (offered(column).length === 0) return;
              event.preventDefault();
              setOver(column);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => onDrop(event, column)}
          >
            <h2 className={styles.columnHead}>
              {t(`agreements:column.${column}`)} <span className={styles.count}>{board[column].length}</span>
            </h2>
            {column === 'ended' && (board.ended.length > 0 || ended) && (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-expanded={ended}
                onClick={() => setAgreementsView({ ended: !ended })}
              >
                {ended ? t('agreements:hideEnded') : t('agreements:showEnded')}
              </Button>
            )}
            {isOpen(column) && board[column].length > 0 && (
              <ul className={compact.has(column) ? styles.rows : styles.cards}>
                {board[column].map((card) => (
                  <AgreementCard
                    key={card.agreement.id}
                    card={card}
                    isCompact={compact.has(column)}
                    isSelected={selected.has(card.agreement.id)}
                    isTabStop={card.agreement.id === tabStop}
                    onFocus={() => setVisited(card.agreement.id)}
                    onOpen={() => openProfile(card.agreement.id)}
                    onDragStart={(event) => {
                      event.dataTransfer.effectAllowed = 'move';
                      event.dataTransfer.setData('text/plain', card.agreement.title);
                      // The columns change their look only after the browser has taken its picture of the card.
                      setTimeout(() => setDragged(card));
                    }}
                    onDragEnd={() => {
                      setDragged(null);
                      setOver(null);
                    }}
                  />
                ))}
              </ul>
            )}
          </section>
        ))}
    </div>
  );
}

/** Selects an agreement and takes the keyboard to its profile. */
function openProfile(id: string): void {
  select([{ table: 'agreements', id }]);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-region="inspector"] h2')?.focus());
}
