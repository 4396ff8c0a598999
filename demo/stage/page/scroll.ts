/** This close to the end counts as being there. */
const slack = 48;

/** Keeps a reader's place in a stream: at the end as long as he stays there, and otherwise where he is. */
export class Scroll {
  readonly #frame: HTMLElement;
  readonly #onNewer: (newer: boolean) => void;
  #atEnd = true;
  #top = 0;

  /** @param onNewer told whether something new stands below what can be seen. */
  constructor(frame: HTMLElement, onNewer: (newer: boolean) => void) {
    this.#frame = frame;
    this.#onNewer = onNewer;
    frame.addEventListener('scroll', () => this.#remember(), { passive: true });
    // Another window width or a growing composer must not push the newest message out of sight.
    new ResizeObserver(() => {
      if (this.#atEnd) this.toEnd();
    }).observe(frame);
  }

  get atEnd(): boolean {
    return this.#atEnd;
  }

  toEnd(): void {
    this.#atEnd = true;
    this.#frame.scrollTop = this.#frame.scrollHeight;
    this.#onNewer(false);
  }

  tellNewer(): void {
    this.#onNewer(true);
  }

  /** The frame was away from the page and has lost its place. */
  restore(): void {
    if (this.#atEnd) this.toEnd();
    else this.#frame.scrollTop = this.#top;
  }

  /** Moves no more than needed; of what is too tall the beginning is shown. */
  bringIntoView(element: HTMLElement): void {
    const frame = this.#frame.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const margin = 8;
    const tall = box.height + 2 * margin > frame.height;
    const above = box.top - frame.top - margin;
    const below = box.bottom - frame.bottom + margin;
    const move = tall || above < 0 ? above : Math.max(0, below);
    // At once and not gliding: the next message may arrive meanwhile, and must find the reader where he will be.
    this.#frame.scrollTop += move;
    this.#remember();
  }

  #remember(): void {
    // A frame that is not shown reports a height of nothing; that says nothing about the reader.
    if (this.#frame.clientHeight === 0) return;
    this.#top = this.#frame.scrollTop;
    this.#atEnd = this.#frame.scrollHeight - this.#top - this.#frame.clientHeight < slack;
    if (this.#atEnd) this.#onNewer(false);
  }
}
