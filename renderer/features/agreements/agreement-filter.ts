import type { Agreement } from '../../../shared/model/records/agreement.ts';

/** What a choice of the filter is about. */
export const aspects = ['type', 'party', 'field'] as const;
export type Aspect = (typeof aspects)[number];

/** A choice as one text, as inputs need it: `party:a01`. */
export function choiceOf(aspect: Aspect, id: string): string {
  return `${aspect}:${id}`;
}

/** Whether an agreement fits the choices: any of those of one aspect, and something of every aspect chosen. */
export function fits(agreement: Agreement, choices: readonly string[]): boolean {
  return aspects.every((aspect) => {
    const wanted = choices.filter((choice) => choice.startsWith(`${aspect}:`));
    if (wanted.length === 0) return true;
    return valuesOf(agreement, aspect).some((id) => wanted.includes(choiceOf(aspect, id)));
  });
}

/** What an agreement is, whom and which fields it is about. */
export function valuesOf({ type, partyIds, fields }: Agreement, aspect: Aspect): readonly string[] {
  if (aspect === 'type') return [type];
  return aspect === 'party' ? partyIds : fields;
}
