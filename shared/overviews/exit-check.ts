import type { Network } from '../model/network.ts';

/** A field of the focus actor, and who else is named to coordinate it. */
export interface ExitField {
  readonly field: string;
  /** Actors that have the field among those they coordinate, in order of creation; the focus actor is none of them. */
  readonly successors: readonly string[];
}

export interface ExitCheck {
  readonly focusId: string;
  /** The end of the funding; null where it is not recorded. */
  readonly endsOn: string | null;
  /** Days from the reference date to the end, negative when it is past; null where the end is not recorded. */
  readonly days: number | null;
  readonly fields: readonly ExitField[];
}

const day = 86_400_000;

/**
 * Whether every field of the focus actor goes on when its funding ends (DOMAIN.md §6.9, DEP-03); null where there is no
 * focus actor. Who has left counts for nothing.
 */
export function exitCheck(network: Network, asOf: string): ExitCheck | null {
  const focus = network.focusActor;
  if (!focus || focus.lifecycle === 'left') return null;
  const endsOn = network.settings?.fundingEndsOn ?? null;
  const others = network.records.actors.filter(({ id, lifecycle }) => id !== focus.id && lifecycle !== 'left');
  const fields = [...new Set(focus.fields.map(({ field }): string => field))];
  return {
    focusId: focus.id,
    endsOn,
    days: endsOn === null ? null : Math.round((Date.parse(endsOn) - Date.parse(asOf)) / day),
    fields: fields.map((field) => ({
      field,
      successors: others
        .filter(({ coordinatesFields }) => coordinatesFields.some((one) => one === field))
        .map(({ id }) => id),
    })),
  };
}
