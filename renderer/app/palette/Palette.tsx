/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list that a text field filters and moves through has no tags of its own */
import { Kbd, Modal, TextInput } from '@mantine/core';
import { IconBulb, IconClipboardList, IconSearch, IconUsersGroup } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useNetwork } from '../../state/document.ts';
import { reveal } from '../../state/focus-request.ts';
import { useKeysText } from '../../state/keys.ts';
import { goTo } from '../../state/navigation.ts';
import { useTranslate } from '../../state/preferences.ts';
import { select } from '../../state/selection.ts';
import { type IconComponent, useCommands } from '../commands.ts';
import { showDialog, useDialogOpen } from '../dialogs.ts';
import styles from './Palette.module.css';
import { type PaletteEntry, type PaletteGroup, paletteGroups } from './palette-entries.ts';

/** Search for records and commands; Strg K. */
export function Palette() {
  const t = useTranslate();
  const opened = useDialogOpen('palette');
  return (
    <Modal.Root
      opened={opened}
      onClose={() => showDialog(null)}
      yOffset="12dvh"
      size="38rem"
      padding={0}
      radius="xl"
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content aria-label={t('common:palette.title')}>
        <PaletteContent />
      </Modal.Content>
    </Modal.Root>
  );
}

const groupIcons = { commands: IconBulb, actors: IconUsersGroup, measures: IconClipboardList };

/** An input that owns the list below it: the focus stays in the input, the arrows move through the list. */
function PaletteContent() {
  const t = useTranslate();
  const listId = useId();
  const network = useNetwork();
  const commands = useCommands();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const groups = useMemo(
    () => paletteGroups(query, commands, network, (command) => command.label(t)),
    [query, commands, network, t],
  );
  const entries = groups.flatMap((group) => group.entries);
  const optionId = (entry: PaletteEntry | undefined) =>
    entry ? `${listId} ${entry.id}`.replaceAll(' ', '-') : undefined;
  const activeId = optionId(entries[active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = entries.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active === 0 ? last : active - 1,
      PageDown: Math.min(active + 8, last),
      PageUp: Math.max(active - 8, 0),
    };
    const next = moves[event.key];
    if (next !== undefined) setActive(Math.max(next, 0));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) runEntry(entries[active]);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <TextInput
        data-autofocus
        className={styles.search}
        variant="unstyled"
        leftSection={<IconSearch size={19} stroke={1.6} />}
        placeholder={t('common:palette.open')}
        aria-label={t('common:palette.title')}
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={activeId}
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('common:palette.title')} className={styles.list}>
        {groups.map((group) => (
          <PaletteSection key={group.name} group={group} activeId={activeId} optionId={optionId} />
        ))}
      </div>
      {entries.length === 0 && <p className={styles.nothing}>{t('common:palette.nothing', { query })}</p>}
      <output className="kw-visually-hidden">{query && t('common:palette.results', { count: entries.length })}</output>
    </>
  );
}

interface PaletteSectionProps {
  readonly group: PaletteGroup;
  readonly activeId: string | undefined;
  readonly optionId: (entry: PaletteEntry) => string | undefined;
}

function PaletteSection({ group, activeId, optionId }: PaletteSectionProps) {
  const t = useTranslate();
  const headingId = useId();
  return (
    <div role="group" aria-labelledby={headingId}>
      <div id={headingId} className={styles.heading}>
        {t(`common:palette.${group.name}`)}
      </div>
      {group.entries.map((entry) => (
        <PaletteOption
          key={entry.id}
          id={optionId(entry)}
          entry={entry}
          Icon={(entry.type === 'command' && entry.command.icon) || groupIcons[group.name]}
          active={optionId(entry) === activeId}
        />
      ))}
    </div>
  );
}

interface PaletteOptionProps {
  readonly id: string | undefined;
  readonly entry: PaletteEntry;
  readonly Icon: IconComponent;
  readonly active: boolean;
}

function PaletteOption({ id, entry, Icon, active }: PaletteOptionProps) {
  const keysText = useKeysText();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const keys = entry.type === 'command' ? entry.command.keys?.split(' ')[0] : undefined;
  return (
    // The input has the focus and the keys; an option is only pointed at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      onClick={() => runEntry(entry)}
    >
      <Icon size={18} stroke={1.6} />
      <span className={styles.label}>{entry.label}</span>
      {entry.type === 'record' && <span className={styles.hint}>{entry.hint}</span>}
      {keys && <Kbd>{keysText(keys)}</Kbd>}
    </div>
  );
}

/** Runs a command, or selects a record and shows it on the map. */
function runEntry(entry: PaletteEntry | undefined): void {
  if (!entry) return;
  showDialog(null);
  if (entry.type === 'command') void entry.command.run();
  else {
    select([entry.key]);
    reveal([entry.key]);
    goTo('map');
  }
}
