import type { TranslateDynamic, Translate } from '../../../shared/locale/translate.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import type { Format } from '../../state/format.ts';
import type { Deadline } from './deadline.ts';

/** What an agreement is called; one without a title goes by its type. */
export function titleOf({ title, type }: Agreement, t: Translate): string {
  return title || t(`model:agreementType.${type}`);
}

/** The title beside a sign of the type: without the name of the type in front. */
export function shortTitle(agreement: Agreement, t: Translate): string {
  const type = t(`model:agreementType.${agreement.type}`);
  const rest = agreement.title.startsWith(`${type} `) ? agreement.title.slice(type.length + 1).trim() : '';
  return rest || titleOf(agreement, t);
}

/** The line that says what is due. */
export function deadlineText(deadline: Deadline, agreement: Agreement, t: Translate, format: Format): string {
  const state = t(`model:agreementState.${agreement.state}`);
  switch (deadline.form) {
    case 'expired':
      return t('agreements:deadline.expired', { count: deadline.days });
    case 'left':
      return deadline.days === 0
        ? t('agreements:deadline.today')
        : t('agreements:deadline.left', { count: deadline.days });
    case 'noFollowUp':
      return t('agreements:deadline.noFollowUp', { count: deadline.days });
    case 'stuck':
      return t('agreements:deadline.stuck', { count: deadline.days, state });
    case 'signed':
    case 'state':
      return t('agreements:deadline.state', { state, date: format.date(deadline.on) });
    case 'until':
      return format.date(deadline.on);
    case 'held':
      return t('agreements:deadline.held', { held: deadline.held, planned: deadline.planned });
    case 'open':
      return t('agreements:deadline.open');
    case 'stateOnly':
      return state;
  }
}

/** What a step of the life cycle is called as something to do. */
export function stepWord(to: string, translate: TranslateDynamic): string {
  return translate(`agreements:step.${to}`);
}
