import type { Point } from '../../shared/picture/geometry.ts';

/** A movement of the picture: a place p on the screen goes to p · scale + shift. */
export interface Movement {
  readonly scale: number;
  readonly shift: Point;
}

const standstill: Movement = { scale: 1, shift: { x: 0, y: 0 } };
/** The sheet is drawn anew when the picture has rested this long. */
const restMilliseconds = 140;

/** One movement after another. */
export function combine(first: Movement, then: Movement): Movement {
  return {
    scale: first.scale * then.scale,
    shift: {
      x: first.shift.x * then.scale + then.shift.x,
      y: first.shift.y * then.scale + then.shift.y,
    },
  };
}

/**
 * Moves a finished picture instead of drawing it again for every step: on sheets with many ties drawing takes longer
 * than a frame. When the movement rests, `commit` takes it over into the sheet.
 */
export class DeferredView {
  readonly #stage: HTMLElement;
  readonly #commit: (movement: Movement) => void;
  #movement = standstill;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(stage: HTMLElement, commit: (movement: Movement) => void) {
    this.#stage = stage;
    this.#commit = commit;
  }

  /** What the picture has been moved by since it was drawn. */
  get movement(): Movement {
    return this.#movement;
  }

  move(movement: Movement): void {
    this.#movement = combine(this.#movement, movement);
    const { scale, shift } = this.#movement;
    this.#stage.style.transform = `translate(${shift.x}px, ${shift.y}px) scale(${scale})`;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), restMilliseconds);
  }

  /** Takes over a movement that has not been taken over yet. */
  settle(): void {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    const movement = this.#movement;
    this.#movement = standstill;
    this.#commit(movement);
    this.#stage.style.transform = '';
  }
}
