import type { Actor } from '../model/records/actor.ts';

const departmentKind = 'municipalDepartment';
const municipalityKind = 'municipality';

/** Who belongs to whom, following `parentActorId` among the actors that count (DOMAIN.md §5.4, §6.1). */
export class Kinship {
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #focus: Actor | null;
  readonly #host: Actor | null;
  readonly #parents = new Set<string>();
  #municipal: ReadonlySet<string> | undefined;
  #hosted: ReadonlySet<string> | undefined;

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
    return this.#isAbove(a, b) || this.#isAbove(b, a);
  }

  /** The actors whose agreements count for this one: itself, for the focus actor its host, for a unit its municipality. */
  aliasesOf(id: string): readonly string[] {
    const municipalities = this.#ancestorsOf(id).filter(({ kind }) => kind === municipalityKind);
    const host = id === this.#focus?.id && this.#host ? [this.#host] : [];
    return [...new Set([id, ...[...host, ...municipalities].map((actor): string => actor.id)])];
  }

  /** Actors of kind municipality. */
  get municipalities(): Actor[] {
    return [...this.#actors.values()].filter(({ kind }) => kind === municipalityKind);
  }

  /** The municipalities and everybody below them; units of a county are not among them. */
  get municipalTree(): ReadonlySet<string> {
    this.#municipal ??= this.#treeBelow((actor) => actor.kind === municipalityKind);
    return this.#municipal;
  }

  /** Departments of a municipality. */
  get departments(): Actor[] {
    return [...this.#actors.values()].filter(({ id, kind }) => kind === departmentKind && this.municipalTree.has(id));
  }

  /** The host with everybody below it, and the focus actor. */
  get hostTree(): ReadonlySet<string> {
    this.#hosted ??= new Set([
      ...this.#treeBelow((actor) => actor === this.#host),
      ...(this.#focus ? [this.#focus.id] : []),
    ]);
    return this.#hosted;
  }

  /** Whether an actor is a municipality or county that stands for units of its own. */
  isContainer({ id, kind }: Actor): boolean {
    return (kind === municipalityKind || kind === 'county') && this.hasChildren(id);
  }

  #treeBelow(isRoot: (actor: Actor) => boolean): ReadonlySet<string> {
    const below = [...this.#actors.values()].filter(
      (actor) => isRoot(actor) || this.#ancestorsOf(actor.id).some((ancestor) => isRoot(ancestor)),
    );
    return new Set(below.map(({ id }) => id));
  }

  #isAbove(above: string, id: string): boolean {
    return this.#ancestorsOf(id).some((ancestor) => ancestor.id === above);
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
