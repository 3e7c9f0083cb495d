import { setFlagsFromString } from 'node:v8';

/**
 * Asks the engine for less room to grow. A server stays open beside an editor all day: left alone, its heap takes half as much again after
 * the first check of a large workspace, for no time saved (31 partnerships of 200 indicators: 540 MB against 304 MB).
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}

/** Takes that back: a thread that lives for seconds, within limits of its own, would only collect garbage more often. */
export function letHeapGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
  setFlagsFromString('--heap-growing-percent=0');
}
