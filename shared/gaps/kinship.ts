import type { Actor } from '../model/records/actor.ts';

/** Who belongs to whom, following `parentActorId` among the actors that count (DOMAIN.md §5.4, §6.1). */
export class Kinship {
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #focus: Actor | null;
  readonly #host: Actor | null;
  readonly #parents = new Set<string>();

  constructor(actors: ReadonlyMap<string, Actor>, focus: Actor | null, host: Actor | null) {
    this.#actors = actors;
    this.#focus = focus;
    this.#host = host;
    for (const { parentActorId } of actors.values()) if (parentActorId !== null) this.#parents.add(parentActorId);
  }

  hasChildren(id: string): boolean {
    return this.#parents.has(id);
  }

  /** Whether one of the two is an ancestor of the other. */
  inLineage(a: string, b: string): boolean {
    return this.#ancestorsOf(a).some(({ id }) => id === b) || this.#ancestorsOf(b).some(({ id }) => id === a);
  }

  /** The actors whose agreements count for this one: itself, for the focus actor its host, for a unit its municipality. */
  aliasesOf(id: string): readonly string[] {
    const municipalities = this.#ancestorsOf(id).filter(({ kind }) => kind === 'municipality');
    const host = id === this.#focus?.id && this.#host ? [this.#host] : [];
    return [...new Set([id, ...[...host, ...municipalities].map((actor): string => actor.id)])];
  }

  /** From the parent upwards; a circle in the data ends the walk. */
  #ancestorsOf(id: string): Actor[] {
    const ancestors: Actor[] = [];
    const seen = new Set([id]);
    let above = this.#parentOf(id);
    while (above && !seen.has(above.id)) {
      seen.add(above.id);
      ancestors.push(above);
      above = this.#parentOf(above.id);
    }
    return ancestors;
  }

  #parentOf(id: string): Actor | undefined {
    return this.#actors.get(this.#actors.get(id)?.parentActorId ?? '');
  }
}
