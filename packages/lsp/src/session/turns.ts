/** Shares one thread between what a person waits for and what goes on in the background. */
export interface Turns {
  /** Says that a person waits, until `rest`. */
  hurry(): void;
  rest(): void;
  /** Waits until all others have had their turn. */
  next(): Promise<void>;
  /** To be awaited between two pieces of work: others have their turn now and then. Work in the background waits for a person's. */
  pause(isBackground: boolean): Promise<void> | undefined;
  /** Whether the work under way should stop for a moment. */
  isOver(): boolean;
}

/** So long, in milliseconds, others wait at most. */
const turn = 12;

/** Work in the background goes on after so many pauses, whatever a person waits for: it may wait for that work itself. */
const mostPauses = 100;

export function createTurns(): Turns {
  let isHurried = false;
  let start = performance.now();
  const isOver = () => performance.now() - start > turn;
  const letOthers = async (isBackground: boolean) => {
    for (let pauses = 0; pauses === 0 || (isBackground && isHurried && pauses < mostPauses); pauses++)
      await nextTurn();
    start = performance.now();
  };
  return {
    hurry: () => {
      isHurried = true;
    },
    rest: () => {
      isHurried = false;
    },
    isOver,
    next: () => letOthers(false),
    pause: (isBackground) => (isOver() || (isBackground && isHurried) ? letOthers(isBackground) : undefined),
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
