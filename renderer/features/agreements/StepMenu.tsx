import { Menu } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { allowedTransitions } from '../../../shared/life-cycle/agreement.ts';
import type { AgreementState } from '../../../shared/model/enumerations.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { openRecord } from '../../state/open-record.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { askForStep } from './agreement-wishes.ts';
import { stepWord } from './agreement-words.ts';

interface StepMenuProps {
  readonly agreement: Agreement;
  /** Steps that have a button of their own. */
  readonly without?: readonly AgreementState[];
  /** The button that opens the menu. */
  readonly children: ReactNode;
}

/** „Stand ändern“: every step that is allowed now, the counterpart of dragging a card. */
export function StepMenu({ agreement, without = [], children }: StepMenuProps) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const steps = allowedTransitions(agreement).filter((to) => !without.includes(to));
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('agreements:changeState')}</Menu.Label>
        {steps.map((to) => (
          <Menu.Item key={to} onClick={() => askForStep(agreement.id, [to])}>
            {stepWord(to, translate)}
          </Menu.Item>
        ))}
        {steps.length === 0 && <Menu.Item disabled>{t('agreements:noStep')}</Menu.Item>}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPencil size={16} stroke={1.6} />}
          onClick={() => openRecord('agreements', agreement.id)}
        >
          {t('agreements:edit')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
