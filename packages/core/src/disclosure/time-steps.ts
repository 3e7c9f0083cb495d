import type { Months } from '../periods/months.ts';

/** A step between two boundaries; `count` is the printed count that it is, undefined where it only cannot be lower. */
export interface TimeStep<C> {
  readonly to: number;
  readonly count: C | undefined;
}

/** Where one can step to from each boundary, and where one can have come from. */
export interface TimeSteps<C> {
  readonly onwards: Map<number, TimeStep<C>[]>;
  readonly backwards: Map<number, TimeStep<C>[]>;
}

/** A way from one boundary to another, as the steps that it takes; looked for from both ends, until one has nowhere to go. */
export function wayFrom<C>(
  start: number,
  end: number,
  steps: TimeSteps<C>,
): readonly TimeStep<C>[] | undefined {
  const ahead = explorer(start, steps.onwards);
  const behind = explorer(end, steps.backwards);
  for (;;) {
    for (const [one, other] of [
      [ahead, behind],
      [behind, ahead],
    ] as const) {
      const reached = one.explore();
      if (reached === undefined) return undefined;
      const met = reached.find((each) => other.knows(each));
      if (met !== undefined) return [...ahead.wayTo(met), ...behind.wayTo(met)];
    }
  }
}

/** Goes out from a boundary, the nearest first. */
function explorer<C>(start: number, steps: ReadonlyMap<number, readonly TimeStep<C>[]>) {
  const came = new Map<number, { from: number; step: TimeStep<C> } | undefined>([[start, undefined]]);
  const open = [start];
  let next = 0;
  return {
    knows: (at: number) => came.has(at),
    /** The boundaries that the next one leads to; undefined where nothing is left. */
    explore: (): readonly number[] | undefined => {
      const from = open[next++];
      if (from === undefined) return undefined;
      const reached: number[] = [];
      for (const step of steps.get(from) ?? []) {
        if (came.has(step.to)) continue;
        came.set(step.to, { from, step });
        open.push(step.to);
        reached.push(step.to);
      }
      return reached;
    },
    wayTo: (end: number): readonly TimeStep<C>[] => {
      const way: TimeStep<C>[] = [];
      for (let at = came.get(end); at !== undefined; at = came.get(at.from)) way.push(at.step);
      return way;
    },
  };
}

/** A count that is known leads onwards and back. */
export function addBothWays<C>(steps: TimeSteps<C>, { first, last }: Months, count: C | undefined): void {
  addStep(steps, first, last + 1, count);
  addStep(steps, last + 1, first, count);
}

/** A step that can be taken in one direction. */
export function addStep<C>(
  { onwards, backwards }: TimeSteps<C>,
  from: number,
  to: number,
  count: C | undefined,
): void {
  add(onwards, from, { to, count });
  add(backwards, to, { to: from, count });
}

/** Puts a value with the others of its key. */
export function add<T>(into: Map<number, T[]>, key: number, value: T): void {
  const found = into.get(key);
  if (found) found.push(value);
  else into.set(key, [value]);
}
