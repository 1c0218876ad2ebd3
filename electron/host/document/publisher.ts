/** How long after a failure the next attempt comes, unless a change brings it sooner. */
const retryDelay = 10_000;

export interface PublishDelay {
  /** Milliseconds without a change. */
  readonly quiet: number;
  /** Milliseconds after the first change that is not in the file. */
  readonly longest: number;
}

/** Decides when the file follows: soon after a pause, not too late while changes go on, again after a failure. */
export class Publisher {
  readonly #publish: () => Promise<void>;
  readonly #onSettled: () => void;
  readonly #delay: PublishDelay;
  #timer: NodeJS.Timeout | null = null;
  #firstChange: number | null = null;
  #running: Promise<void> = Promise.resolve();
  #failed = false;

  /** `publish` brings the document to its file as it is when called; `onSettled` hears how each attempt ended. */
  constructor(delay: PublishDelay, publish: () => Promise<void>, onSettled: () => void) {
    this.#delay = delay;
    this.#publish = publish;
    this.#onSettled = onSettled;
  }

  /** Whether the last attempt failed. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The document has changed. */
  changed(): void {
    const now = Date.now();
    this.#firstChange ??= now;
    this.#schedule(Math.max(0, Math.min(this.#delay.quiet, this.#firstChange + this.#delay.longest - now)));
  }

  /** Publishes now, after an attempt under way; fails as publishing does. */
  flush(): Promise<void> {
    this.stop();
    return this.inOrder(() => this.#attempt());
  }

  /** Does something that no attempt may come between. */
  inOrder(work: () => Promise<void>): Promise<void> {
    const result = this.#running.then(work);
    this.#running = result.catch(() => {});
    return result;
  }

  /** Leaves what is not published for later. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #schedule(delay: number): void {
    this.stop();
    this.#timer = setTimeout(() => void this.flush().catch(() => {}), delay);
  }

  async #attempt(): Promise<void> {
    this.#firstChange = null;
    try {
      await this.#publish();
      this.#failed = false;
    } catch (error) {
      this.#failed = true;
      if (!this.#timer) this.#schedule(retryDelay);
      throw error;
    } finally {
      this.#onSettled();
    }
  }
}
