import type { ZoomStep } from '../messages.ts';

/** The size after a step, between half and three times the usual. */
export function zoomed(zoom: number, step: ZoomStep): number {
  if (step === 'reset') return 1;
  const at = sizes.findIndex((size) => size >= zoom - 0.001);
  const next = step === 'in' ? sizes.find((size) => size > zoom + 0.001) : sizes[at - 1];
  return next ?? zoom;
}

/** What the keys that a browser has for it ask for: Ctrl or Cmd with plus, minus or nought. */
export function zoomOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): ZoomStep | undefined {
  return (event.ctrlKey || event.metaKey) && !event.altKey ? keys.get(event.key) : undefined;
}

const keys: ReadonlyMap<string, ZoomStep> = new Map([
  ['+', 'in'],
  ['=', 'in'],
  ['-', 'out'],
  ['0', 'reset'],
]);

const sizes = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
