/** A text that has a problem, and the same without it. */
export interface ProblemExample {
  readonly bad: string;
  readonly good: string;
}

/** Examples by the code of the problem. A code whose text cannot be shown, such as a file that is too large, has none. */
export type ProblemExamples = Readonly<Record<string, ProblemExample>>;

/** Lines below the beginning of an indicator that adapts a national definition. */
export function inIndicator(bad: string, good: string): ProblemExample {
  return { bad: `${beginning}${bad}\n`, good: `${beginning}${good}\n` };
}

/** An indicator that adapts a national definition and changes nothing. */
export const beginning = 'id: NI-19\nextends: national\n';
