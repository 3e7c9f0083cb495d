import type { Params, Severity } from '../diagnostics/problem.ts';
import type { Range } from '../text/span.ts';

/** A problem in a data file, at the cell where it can be seen. */
export interface DataProblem {
  /** `data/...` */
  readonly code: string;
  readonly severity: Severity;
  readonly params: Params;
  readonly message: string;
  readonly range: Range;
}
