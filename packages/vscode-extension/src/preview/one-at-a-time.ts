/** How a piece of work can know that it has been asked for again while it was being done. */
export interface Turn {
  /** Whether somebody has asked since this turn began. */
  isOvertaken(): boolean;
}

/**
 * Does work as often as it is asked for, but one at a time: however often it is asked for meanwhile, it is done once more, at once,
 * when the last is done.
 */
export function oneAtATime(work: (turn: Turn) => Promise<void>): () => void {
  let isRunning = false;
  let isAsked = false;
  const run = async () => {
    isRunning = true;
    try {
      while (isAsked) {
        isAsked = false;
        await work({ isOvertaken: () => isAsked });
      }
    } finally {
      isRunning = false;
    }
  };
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}
