/** Nodes by distance, the nearest first; a node may be in it several times. */
export class NodeHeap {
  readonly #nodes: number[] = [];
  readonly #keys: number[] = [];

  get size(): number {
    return this.#nodes.length;
  }

  push(node: number, key: number): void {
    let place = this.#nodes.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = this.#keys[above] as number;
      if (other <= key) break;
      this.#put(place, this.#nodes[above] as number, other);
      place = above;
    }
    this.#put(place, node, key);
  }

  /** Takes out the nearest node; −1 from an empty heap. */
  pop(): number {
    const nearest = this.#nodes[0] ?? -1;
    const node = this.#nodes.pop();
    const key = this.#keys.pop();
    if (node === undefined || key === undefined || this.#nodes.length === 0) return nearest;
    const size = this.#nodes.length;
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && (this.#keys[below + 1] as number) < (this.#keys[below] as number)) below++;
      const other = this.#keys[below] as number;
      if (other >= key) break;
      this.#put(place, this.#nodes[below] as number, other);
      place = below;
    }
    this.#put(place, node, key);
    return nearest;
  }

  #put(place: number, node: number, key: number): void {
    this.#nodes[place] = node;
    this.#keys[place] = key;
  }
}
