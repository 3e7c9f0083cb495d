/** Work that is done once, when nobody has asked for it for a while. */
export interface Later {
  (): void;
  /** Does not do it any more. */
  dispose(): void;
}

/** Puts work off for so many milliseconds after it was last asked for. */
export function later(milliseconds: number, work: () => void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
  return Object.assign(ask, { dispose: () => clearTimeout(timer) });
}
