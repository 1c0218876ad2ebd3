import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { notify, run } from '../../state/run.ts';
import { closePointDialog, pointsChanged, usePointDialogOpen } from './take-point.ts';

/** Asks what a new restore point is called, and sets it. */
export function TakePointDialog() {
  const t = useTranslate();
  const open = usePointDialogOpen();
  return (
    <Modal opened={open} onClose={closePointDialog} title={t('past:points.take')}>
      <PointForm />
    </Modal>
  );
}

function PointForm() {
  const t = useTranslate();
  const format = useFormat();
  const [name, setName] = useState(() =>
    t('past:points.usualName', { date: format.date(new Date().toISOString().slice(0, 10)) }),
  );
  const take = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === '') return;
    closePointDialog();
    if (!(await run(() => host().restorePoints.take({ name: wanted })))) return;
    pointsChanged();
    notify(t('past:points.taken', { name: wanted }));
  };
  return (
    <form onSubmit={(event) => void take(event)}>
      <TextInput
        data-autofocus
        label={t('past:points.name')}
        description={t('past:points.nameHint')}
        maxLength={500}
        value={name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button onClick={closePointDialog}>{t('common:cancel')}</Button>
        <Button type="submit" variant="filled" disabled={name.trim() === ''}>
          {t('past:points.set')}
        </Button>
      </Group>
    </form>
  );
}
