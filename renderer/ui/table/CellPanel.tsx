import { Button, Kbd, Popover } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './data-table.module.css';
import type { EditEnd } from './edit-end.ts';

interface CellPanelProps {
  readonly label: string;
  /** What the cell shows meanwhile. */
  readonly shown: ReactNode;
  readonly doneLabel: string;
  /** The keys that store, as people read them. */
  readonly doneKeys: string;
  /** Stores what was entered; false keeps the panel open. */
  readonly onDone: () => boolean;
  readonly end: (how: EditEnd) => void;
  readonly children: ReactNode;
}

/**
 * Edits a cell whose value needs more room in a panel below it: Enter and Tab from the last field store, Esc leaves it
 * as it was, a click elsewhere stores.
 */
export function CellPanel({ label, shown, doneLabel, doneKeys, onDone, end, children }: CellPanelProps) {
  const ended = useRef(false);
  const finish = (stores: boolean, how: EditEnd): void => {
    if (ended.current || (stores && !onDone())) return;
    ended.current = true;
    end(how);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    event.stopPropagation();
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const fields = [...event.currentTarget.querySelectorAll<HTMLElement>(focusable)];
    const isLast = fields.at(-1) === event.target;
    const isFirst = fields[0] === event.target;
    if (event.key === 'Escape') finish(false, 'stay');
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || isEmptyInput(event.target)))
      finish(true, 'stay');
    else if (event.key === 'Tab' && !event.shiftKey && isLast) finish(true, 'next');
    else if (event.key === 'Tab' && event.shiftKey && isFirst) finish(true, 'previous');
    else return;
    event.preventDefault();
  };
  return (
    <Popover
      opened
      position="bottom-start"
      withinPortal
      trapFocus={false}
      closeOnEscape={false}
      transitionProps={{ duration: 0 }}
      onChange={(opened) => {
        if (!opened) finish(true, 'elsewhere');
      }}
    >
      <Popover.Target>
        <span className={styles.panelTarget}>{shown}</span>
      </Popover.Target>
      <Popover.Dropdown
        aria-label={label}
        className={styles.panel}
        onKeyDownCapture={(event) => {
          // The list of an empty field has nothing chosen: Enter then is the panel's.
          if (event.key === 'Enter' && isEmptyInput(event.target) && !isChoosing(event.target)) onKeyDown(event);
        }}
        onKeyDown={onKeyDown}
        ref={(panel) => {
          if (!panel || panel.dataset['taken']) return;
          panel.dataset['taken'] = 'true';
          requestAnimationFrame(() => firstField(panel)?.focus());
        }}
      >
        {children}
        <div className={styles.panelFoot}>
          <Button size="xs" tabIndex={-1} rightSection={<Kbd>{doneKeys}</Kbd>} onClick={() => finish(true, 'stay')}>
            {doneLabel}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

const focusable = ':is(input, textarea, button, a[href]):not([tabindex="-1"], :disabled)';

/** Where entering goes on: the field that adds to a list, else the first one. */
function firstField(panel: HTMLElement): HTMLElement | null {
  const adding = panel.querySelector<HTMLElement>('[data-new] :is(input, button)');
  const inputs = panel.querySelectorAll<HTMLElement>(':is(input, textarea):not([tabindex="-1"])');
  return (
    adding ?? (inputs[0]?.matches('[type="checkbox"], [type="radio"]') ? inputs[0] : inputs[inputs.length - 1]) ?? null
  );
}

function isEmptyInput(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.value === '';
}

function isChoosing(target: EventTarget): boolean {
  return target instanceof HTMLElement && Boolean(target.getAttribute('aria-activedescendant'));
}
