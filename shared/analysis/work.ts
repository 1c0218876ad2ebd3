import type { CompactGraph } from './compact-graph.ts';
import { createKernel, followedGraph, type KernelName, kernelFor } from './kernels.ts';
import { sumAll } from './source-sums.ts';
import type { Study, StudySettings } from './study.ts';

/** Sums that were made elsewhere, by the kernel that ran. */
export type KernelSums = Readonly<Partial<Record<KernelName, readonly Float64Array[]>>>;

/** The computing of one study: what several measures need is computed on first use and once. */
export class Work {
  readonly study: Study;
  readonly #sums: Map<KernelName, readonly Float64Array[]>;
  readonly #known = new Map<unknown, unknown>();

  constructor(study: Study, sums: KernelSums = {}) {
    this.study = study;
    this.#sums = new Map(Object.entries(sums) as [KernelName, readonly Float64Array[]][]);
  }

  /** The undirected graph. */
  get graph(): CompactGraph {
    return this.study.graph;
  }

  /** The graph whose ties paths follow. */
  get followed(): CompactGraph {
    return followedGraph(this.study);
  }

  get settings(): StudySettings {
    return this.study.settings;
  }

  /** Number of actors. */
  get size(): number {
    return this.study.graph.nodeIds.length;
  }

  get directed(): boolean {
    return this.study.settings.direction === 'directed';
  }

  get weighted(): boolean {
    return this.study.settings.weights === 'strength';
  }

  /** What a function says about this work, computed once however many measures ask for it. */
  once<Value>(compute: (work: Work) => Value): Value {
    if (!this.#known.has(compute)) this.#known.set(compute, compute(this));
    return this.#known.get(compute) as Value;
  }

  sums(asked: KernelName): readonly Float64Array[] {
    const name = kernelFor(asked, this.study);
    let sums = this.#sums.get(name);
    if (!sums) {
      sums = sumAll(createKernel(name, this.study));
      this.#sums.set(name, sums);
    }
    return sums;
  }
}
