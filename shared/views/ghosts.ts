import { kindsOf } from '../model/expectations.ts';
import type { SlotResult } from '../model/gap-analysis.ts';
import type { Language } from '../locale/resources.ts';
import type { Actor } from '../model/records/actor.ts';
import { type ActorKind, kindKey } from '../model/records/catalogue.ts';
import type { Ghost } from '../notation/sheet.ts';
import { suggestShortName } from '../notation/short-name.ts';

/**
 * The partners that are expected and of whom nobody is known yet (DOMAIN.md §7.3), each once, beside the actor who is
 * most at home in the first field that asks for them.
 */
export function missingPartners(
  { actors, actorKinds }: { readonly actors: readonly Actor[]; readonly actorKinds: readonly ActorKind[] },
  slots: readonly SlotResult[],
  language: Language,
): readonly Ghost[] {
  const rowsById = new Map(actorKinds.map((row) => [row.id as string, row]));
  const ghosts = new Map<string, Ghost>();
  for (const { field, pattern, state } of slots) {
    if (state !== 'missing' || ghosts.has(pattern)) continue;
    const kinds = kindsOf(pattern).map(({ kind, subKind }) => kindKey(kind, subKind));
    const rows = kinds.flatMap((id) => rowsById.get(id) ?? []);
    const names = rows.map(({ labels }) => labels[language]);
    if (names.length === 0) continue;
    const label = `${suggestShortName(names[0] ?? '', new Set())} ?`;
    const besideId = homeOf(actors, field);
    ghosts.set(pattern, {
      id: pattern,
      label,
      name: names.join(' / '),
      besideId,
      sector: rows[0]?.welfareSector ?? null,
    });
  }
  return [...ghosts.values()];
}

/** Who coordinates a field, else who has it at the core and most influence; of equals the first. */
function homeOf(actors: readonly Actor[], field: string): string | null {
  const here = actors.filter(
    (actor) => actor.lifecycle !== 'left' && actor.fields.some((entry) => entry.field === field),
  );
  const weight = (actor: Actor) =>
    (actor.coordinatesFields.some((one) => one === field) ? 100 : 0) +
    (actor.fields.some((entry) => entry.field === field && entry.weight === 'core') ? 10 : 0) +
    (actor.influence ?? 0);
  let best: Actor | null = null;
  for (const actor of here) if (best === null || weight(actor) > weight(best)) best = actor;
  return best?.id ?? null;
}
