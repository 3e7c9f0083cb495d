import { normalQuantile } from './normal-quantile.ts';
import { type Miss, rootAboveZero } from './root-above-zero.ts';
import { studentTails } from './student-tails.ts';

/**
 * The number below which a share of Student's t distribution lies: 2.571 for 0.975 with 5 degrees of freedom.
 *
 * @input   probability: above 0 and below 1; degreesOfFreedom above 0, whole or not
 * @result  the quantile, right to about 13 digits
 * @absent  input outside these bounds, or a quantile too large for a number -> undefined
 * @source  root of the incomplete beta function by Newton's method on the logarithm of the smaller part; from 10,000 degrees of
 *          freedom an expansion about the normal curve; agrees with R 4.2.2 `qt`
 * @rounds  never
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number | undefined {
  if (!(probability > 0 && probability < 1 && degreesOfFreedom > 0 && degreesOfFreedom < Infinity)) {
    return undefined;
  }
  if (probability === 0.5) return 0;
  const normal = normalQuantile(probability) ?? 0;
  if (normal * normal * 1000 < degreesOfFreedom && degreesOfFreedom > 10_000) {
    return nearNormal(normal, degreesOfFreedom);
  }
  const outside = Math.min(probability, 1 - probability);
  const point =
    outside < 0.25 ? whereAbove(outside, degreesOfFreedom) : whereCentre(0.5 - outside, degreesOfFreedom);
  if (!Number.isFinite(point)) return undefined;
  return probability < 0.5 ? -point : point;
}

/** The expansion about the normal curve (Abramowitz & Stegun 26.7.5), whose next term is below the last digit here. */
function nearNormal(z: number, degreesOfFreedom: number): number {
  const square = z * z;
  const first = (z * (square + 1)) / 4;
  const second = (z * ((5 * square + 16) * square + 3)) / 96;
  const third = (z * (((3 * square + 19) * square + 17) * square - 15)) / 384;
  const n = degreesOfFreedom;
  return z + (first + (second + third / n) / n) / n;
}

function whereAbove(share: number, degreesOfFreedom: number): number {
  const start = -(normalQuantile(share) ?? -1);
  return root(start, false, (point) => {
    const { above, density } = studentTails(point, degreesOfFreedom);
    return { miss: Math.log(above / share), slope: -density / above };
  });
}

function whereCentre(share: number, degreesOfFreedom: number): number {
  const start = normalQuantile(0.5 + share) ?? share;
  return root(Math.max(start, share), true, (point) => {
    const { centre, density } = studentTails(point, degreesOfFreedom);
    return { miss: Math.log(centre / share), slope: density / centre };
  });
}

/** Infinity where there is no root. */
function root(start: number, rises: boolean, missAt: (point: number) => Miss): number {
  const { point, lastMiss } = rootAboveZero(start, rises, missAt);
  return Math.abs(lastMiss) < stillMissed ? point : Infinity;
}

/** A root that misses by more has not been found: its square is beyond a number. */
const stillMissed = 1e-6;
