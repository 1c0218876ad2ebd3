import { Kbd, Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslate } from '../../state/preferences.ts';
import { useKeysText } from '../../state/keys.ts';
import { type Command, useCommands } from '../commands.ts';
import styles from './TitleBar.module.css';

/** Commands of the menu, in groups; one that does not exist here is left out. */
const groups = [
  ['document.saveAs', 'document.save', 'document.reveal'],
  ['exchange.import', 'document.export'],
  ['document.new', 'document.open', 'document.close'],
];

interface DocumentMenuProps {
  readonly name: string;
}

/** The name of the document and what can be done with it as a whole. */
export function DocumentMenu({ name }: DocumentMenuProps) {
  const t = useTranslate();
  const keysText = useKeysText();
  const commands = useCommands();
  const shown = groups
    .map((ids) => ids.flatMap((id) => commands.find((command) => command.id === id) ?? []))
    .filter((group) => group.length > 0);
  const item = (command: Command) => {
    const Icon = command.icon;
    return (
      <Menu.Item
        key={command.id}
        leftSection={Icon && <Icon size={18} stroke={1.6} />}
        rightSection={command.keys && <Kbd>{keysText(command.keys)}</Kbd>}
        disabled={command.enabled?.() === false}
        onClick={() => void command.run()}
      >
        {command.label(t)}
      </Menu.Item>
    );
  };
  return (
    <Menu position="bottom-start" width={380}>
      <Menu.Target>
        <UnstyledButton className={styles.documentName} aria-label={t('common:document.menu', { name })}>
          <span className={styles.documentNameText}>{name}</span>
          <IconChevronDown size={16} stroke={1.8} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {shown.map((group, index) => (
          <div key={group[0]?.id} role="none">
            {index > 0 && <Menu.Divider />}
            {group.map(item)}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
