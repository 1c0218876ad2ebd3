import { Button, Group, Menu, Modal, TextInput } from '@mantine/core';
import { IconChevronDown, IconCopyPlus, IconNotes, IconPencil, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { registerCommands } from '../../app/commands.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { View } from '../../../shared/model/records/view.ts';
import { currentDocument } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { translate, useTranslate } from '../../state/preferences.ts';
import { notifyUndoable, run } from '../../state/run.ts';
import { changeView, currentView } from './current-view.ts';
import { setMap } from './map-settings.ts';

interface ViewMenuProps {
  readonly network: Network;
  readonly view: View;
}

type Asking = 'copy' | 'rename';

/** Which of the saved sheets is shown, and what can be done with them. */
export function ViewMenu({ network, view }: ViewMenuProps) {
  const t = useTranslate();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { views } = network.records;
  useViewCommands(views, setAsking);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            rightSection={<IconChevronDown size={14} />}
            aria-label={t('map:sheets.current', { name: view.name })}
          >
            {view.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup value={view.id} onChange={(viewId) => setMap({ viewId })}>
            <Menu.Label>{t('map:sheets.label')}</Menu.Label>
            {views.map(({ id, name }) => (
              <Menu.RadioItem key={id} value={id} closeMenuOnClick>
                {name}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item leftSection={<IconNotes size={16} stroke={1.6} />} onClick={() => setMap({ annotations: true })}>
            {t('drawing:panel.open')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconCopyPlus size={16} stroke={1.6} />} onClick={() => setAsking('copy')}>
            {t('map:sheets.copy')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPencil size={16} stroke={1.6} />} onClick={() => setAsking('rename')}>
            {t('map:sheets.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} stroke={1.6} />}
            disabled={views.length < 2}
            onClick={() => void removeCurrent()}
          >
            {t('map:sheets.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={asking === 'rename' ? t('map:sheets.rename') : t('map:sheets.copy')}
      >
        {asking && <NameForm view={view} asking={asking} onDone={() => setAsking(null)} />}
      </Modal>
    </>
  );
}

interface NameFormProps {
  readonly view: View;
  readonly asking: Asking;
  readonly onDone: () => void;
}

function NameForm({ view, asking, onDone }: NameFormProps) {
  const t = useTranslate();
  const [name, setName] = useState(asking === 'rename' ? view.name : t('map:sheets.copyName', { name: view.name }));
  const wanted = name.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (wanted === '') return;
    onDone();
    if (asking === 'rename') {
      if (wanted !== view.name) await changeView({ name: wanted });
      return;
    }
    const made = await run(() => host().views.copy({ viewId: view.id, name: wanted }));
    if (made) setMap({ viewId: made.id });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <TextInput
        data-autofocus
        label={t('map:sheets.name')}
        description={asking === 'copy' ? t('map:sheets.copyHint') : undefined}
        maxLength={500}
        value={name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button onClick={onDone}>{t('common:cancel')}</Button>
        <Button type="submit" variant="filled" disabled={wanted === ''}>
          {asking === 'rename' ? t('map:sheets.rename') : t('map:sheets.create')}
        </Button>
      </Group>
    </form>
  );
}

async function removeCurrent(): Promise<void> {
  const { id, name } = currentView();
  const result = await run(() => host().views.remove({ ids: [id] }));
  if (!result) return;
  setMap({ viewId: null });
  notifyUndoable(translate()('map:sheets.removed', { name }), result);
}

/** The sheets in the palette. */
function useViewCommands(views: readonly View[], onAsk: (asking: Asking) => void): void {
  useEffect(
    () =>
      registerCommands([
        ...views.map(({ id, name }) => ({
          id: `map.view.${id}`,
          label: (t: ReturnType<typeof translate>) => t('map:sheets.show', { name }),
          run: () => setMap({ viewId: id }),
        })),
        {
          id: 'map.views.copy',
          label: (t) => t('map:sheets.commandCopy'),
          icon: IconCopyPlus,
          run: () => onAsk('copy'),
        },
        {
          id: 'map.views.remove',
          label: (t) => t('map:sheets.commandRemove'),
          icon: IconTrash,
          enabled: () => currentDocument().network.records.views.length > 1,
          run: removeCurrent,
        },
      ]),
    [views, onAsk],
  );
}
