/** Counts above 2^500 are kept as a smaller number and how often they were divided by that. */
const block = 2 ** 500;

/** Numbers of shortest paths, which may be far beyond what a number can hold. */
export class PathCounts {
  readonly #count: Float64Array;
  readonly #blocks: Int32Array;

  constructor(size: number) {
    this.#count = new Float64Array(size);
    this.#blocks = new Int32Array(size);
  }

  start(node: number): void {
    this.#count[node] = 1;
    this.#blocks[node] = 0;
  }

  copy(to: number, from: number): void {
    this.#count[to] = this.#count[from] as number;
    this.#blocks[to] = this.#blocks[from] as number;
  }

  add(to: number, from: number): void {
    const blocks = Math.max(this.#blocks[to] as number, this.#blocks[from] as number);
    const sum = this.#in(blocks, to) + this.#in(blocks, from);
    this.#count[to] = sum > block ? sum / block : sum;
    this.#blocks[to] = sum > block ? blocks + 1 : blocks;
  }

  /** The paths to one node divided by those to another that is farther away. */
  ratio(nearer: number, farther: number): number {
    return this.#in(this.#blocks[farther] as number, nearer) / (this.#count[farther] as number);
  }

  #in(blocks: number, node: number): number {
    const count = this.#count[node] as number;
    const own = this.#blocks[node] as number;
    return own === blocks ? count : count * block ** (own - blocks);
  }
}
