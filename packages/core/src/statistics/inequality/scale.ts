/** What the values of a slope index are; it says on which scale their errors are symmetric. */
export type ValueKind = 'other' | 'rate' | 'proportion';

/** A scale and the way back. */
export interface Scale {
  /** A value as it lies on the scale; infinite or no number where it cannot. */
  to(value: number): number;
  back(onScale: number): number;
}

/** The scale on which the error of a kind of value is symmetric: itself, the logarithm, the log odds. */
export function scaleOf(kind: ValueKind): Scale {
  if (kind === 'rate') return { to: Math.log, back: Math.exp };
  if (kind === 'proportion') {
    return { to: (share) => Math.log(share / (1 - share)), back: (odds) => 1 / (1 + Math.exp(-odds)) };
  }
  return { to: (value) => value, back: (value) => value };
}
