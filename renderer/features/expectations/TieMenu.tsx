import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { ExpectedTieRow } from '../../../shared/overviews/expected-ties.ts';
import { useTranslate } from '../../state/preferences.ts';
import { changeTie, forgetTie } from './tie-commands.ts';

interface TieMenuProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly row: ExpectedTieRow;
  readonly name: string;
  readonly onEdit: () => void;
  /** Asks why the tie is not needed here. */
  readonly onRefuse: () => void;
}

const needed = { notNeeded: false, reason: null, decidedBy: null, decidedOn: null };

/** What can be said about an expected tie. */
export function TieMenu({ ref, row: { tie, isOwn, isChanged }, name, onEdit, onRefuse }: TieMenuProps) {
  const t = useTranslate();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon ref={ref} variant="subtle" aria-label={`${t('expectations:ties.what')}: ${name}`}>
          <IconDots size={17} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item aria-label={t('expectations:ties.editOf', { name })} onClick={onEdit}>
          {t('expectations:ties.edit')}
        </Menu.Item>
        {tie.notNeeded ? (
          <Menu.Item
            aria-label={t('expectations:ties.neededOf', { name })}
            onClick={() => void changeTie(tie, needed, 'needed', name)}
          >
            {t('expectations:ties.needed')}
          </Menu.Item>
        ) : (
          <Menu.Item aria-label={t('expectations:ties.notNeededOf', { name })} onClick={onRefuse}>
            {t('expectations:ties.notNeeded')}
          </Menu.Item>
        )}
        {isOwn && (
          <Menu.Item
            aria-label={t('expectations:ties.removeOf', { name })}
            onClick={() => void forgetTie(tie, 'removed', name)}
          >
            {t('expectations:ties.remove')}
          </Menu.Item>
        )}
        {isChanged && (
          <Menu.Item onClick={() => void forgetTie(tie, 'reset', name)}>{t('expectations:ties.reset')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
