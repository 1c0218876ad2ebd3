import { type KeyboardEvent, useRef, useState } from 'react';
import type { Body } from '../../../shared/model/records/body.ts';
import {
  type AttendanceGrid,
  type AttendanceStatus,
  type GridRow,
  nextStatus,
  type Rate,
} from '../../../shared/overviews/attendance-grid.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { useTranslate } from '../../state/preferences.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { movedPlace } from '../../ui/table/grid-navigation.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { storeStatus } from './attendance-edits.ts';
import { AttendanceHead } from './AttendanceHead.tsx';
import styles from './attendance.module.css';

interface AttendanceTableProps {
  readonly body: Body;
  readonly grid: AttendanceGrid;
  readonly meetingId: string | null;
  readonly onChooseMeeting: (id: string) => void;
}

const statuses = ['present', 'excused', 'absent', 'deputy'] as const;

/** Members against meetings: one Tab stop, moved through with the arrows, ticked with space or a letter. */
export function AttendanceTable({ body, grid, meetingId, onChooseMeeting }: AttendanceTableProps) {
  const t = useTranslate();
  const format = useFormat();
  const network = useNetwork();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState({ row: 0, column: Math.max(0, grid.meetings.length - 1) });
  const current = {
    row: Math.min(active.row, grid.rows.length - 1),
    column: Math.min(active.column, grid.meetings.length - 1),
  };
  const size = { rows: grid.rows.length, columns: grid.meetings.length, page: grid.rows.length };
  const firstGuest = grid.rows.findIndex(({ isGuest }) => isGuest);

  const focusCell = (row: number, column: number) =>
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
  const onKeyDown = (event: KeyboardEvent, { actorId }: GridRow, row: number, column: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = movedPlace({ row, column }, { key: event.key, wide: false }, size);
    const meeting = grid.meetings[column]?.meeting;
    const named = statuses.find((status) => t(`bodies:letter.${status}`) === event.key.toUpperCase());
    const clears = event.key === 'Delete' || event.key === 'Backspace';
    if (next) focusCell(next.row, next.column);
    else if (meeting && (named || clears)) {
      storeStatus(meeting.id, actorId, () => named ?? null);
      focusCell(Math.min(row + 1, grid.rows.length - 1), column);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.scroll}>
      <table className={styles.table} ref={table} aria-label={t('bodies:attendance.of', { name: body.name })}>
        <AttendanceHead grid={grid} meetingId={meetingId} onChooseMeeting={onChooseMeeting} />
        <tbody>
          {grid.rows.map((line, row) => (
            <tr key={line.actorId} data-first-guest={row === firstGuest || undefined}>
              <th scope="row" className={styles.member}>
                <Member line={line} />
              </th>
              {line.statuses.map((status, column) => {
                const { meeting } = grid.meetings[column] ?? {};
                if (!meeting) return null;
                const day = meeting.heldOn ? format.date(meeting.heldOn) : t('bodies:undated');
                const who = network.find('actors', line.actorId)?.name ?? line.actorId;
                const what = status ? t(`model:attendanceStatus.${status}`) : t('model:unknown');
                return (
                  <td key={meeting.id} data-chosen={meeting.id === meetingId || undefined}>
                    <button
                      type="button"
                      className={styles.cell}
                      data-status={status ?? 'none'}
                      data-row={row}
                      data-column={column}
                      tabIndex={row === current.row && column === current.column ? 0 : -1}
                      aria-label={t('bodies:attendance.cell', { who, day, what })}
                      title={what}
                      onFocus={() => setActive({ row, column })}
                      onClick={() => storeStatus(meeting.id, line.actorId, nextStatus)}
                      onKeyDown={(event) => onKeyDown(event, line, row, column)}
                    >
                      <Mark status={status} />
                    </button>
                  </td>
                );
              })}
              <td className={styles.rate}>
                <RateText rate={line.rate} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.member}>
              {t('bodies:attendance.there')}
            </th>
            {grid.meetings.map(({ meeting, rate, isHeld }) => (
              <td key={meeting.id} className={styles.rate} data-planned={!isHeld || undefined}>
                <span title={rate.share === null ? undefined : percent(rate.share)}>
                  {rate.attended}/{rate.held}
                </span>
              </td>
            ))}
            <td className={styles.rate}>
              <RateText rate={totalOf(grid.rows)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Everybody with a seat at every meeting held. */
function totalOf(rows: readonly GridRow[]): Rate {
  const seats = rows.filter(({ isGuest }) => !isGuest);
  const attended = seats.reduce((sum, { rate }) => sum + rate.attended, 0);
  const held = seats.reduce((sum, { rate }) => sum + rate.held, 0);
  return { attended, held, share: held === 0 ? null : attended / held };
}

function Member({ line }: { readonly line: GridRow }) {
  const t = useTranslate();
  const actor = useNetwork().find('actors', line.actorId);
  const { member } = line;
  const parts = [
    member ? t(`model:bodyRole.${member.role}`) : t('model:bodyRole.guest'),
    member && !line.isGuest ? t(`model:delegationMode.${member.delegationMode}`) : null,
  ];
  return (
    <span className={styles.memberLine}>
      <SectorSign sector={actor?.welfareSector ?? null} tier={actor?.stakeholderTier ?? null} size={20} />
      <span className={styles.memberText}>
        <RecordAnchor table="actors" id={line.actorId}>
          {actor?.name ?? line.actorId}
        </RecordAnchor>
        <span className={styles.role}>{parts.filter(Boolean).join(' · ')}</span>
      </span>
    </span>
  );
}

function Mark({ status }: { readonly status: AttendanceStatus | null }) {
  const t = useTranslate();
  return <span aria-hidden>{status ? t(`bodies:letter.${status}`) : '·'}</span>;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function RateText({ rate }: { readonly rate: Rate }) {
  if (rate.share === null) return '–';
  return (
    <span className={styles.rateText}>
      {rate.attended}/{rate.held}
      <span className={styles.percent}>{percent(rate.share)}</span>
    </span>
  );
}
