import { gammaTails } from './gamma-tails.ts';
import { normalQuantile } from './normal-quantile.ts';
import { rootAboveZero } from './root-above-zero.ts';

/**
 * The number below which a share of a chi-square distribution lies.
 *
 * @input   probability: above 0 and below 1; degreesOfFreedom > 0, whole or not
 * @result  the quantile, right to about 13 digits
 * @absent  input outside these bounds -> undefined
 * @source  root of the incomplete gamma function by Newton's method on the logarithm of the smaller tail, from the start of
 *          Wilson & Hilferty 1931, PNAS 17:684-688; agrees with R 4.2.2 `qchisq`
 * @rounds  never
 */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number | undefined {
  if (!(probability > 0 && probability < 1 && degreesOfFreedom > 0 && degreesOfFreedom < Infinity)) {
    return undefined;
  }
  const shape = degreesOfFreedom / 2;
  if (shape > largestShape) return 2 * firstGuess(probability, shape);
  const isBelow = probability <= 0.5;
  const { point } = rootAboveZero(firstGuess(probability, shape), isBelow, (at) => {
    const { below, above, density } = gammaTails(shape, at);
    return isBelow
      ? { miss: Math.log(below / probability), slope: density / below }
      : { miss: Math.log(above / (1 - probability)), slope: -density / above };
  });
  return 2 * point;
}

/** Beyond this the first guess has all the digits that a number holds. */
const largestShape = 1e10;

function firstGuess(probability: number, shape: number): number {
  const z = normalQuantile(probability) ?? 0;
  const spread = 1 / (9 * shape);
  const cubeRoot = 1 - spread + z * Math.sqrt(spread);
  if (cubeRoot > 0.3) return shape * cubeRoot ** 3;
  return Math.max(
    Number.MIN_VALUE,
    Math.exp((Math.log(probability) + Math.log1p(shape)) / shape) * Math.min(1, shape),
  );
}
