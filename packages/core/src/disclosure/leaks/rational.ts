/** An exact fraction; `below` is above 0, and the two have no divisor in common. */
export interface Rational {
  readonly above: bigint;
  readonly below: bigint;
}

export const zero: Rational = { above: 0n, below: 1n };
export const one: Rational = { above: 1n, below: 1n };
export const minusOne: Rational = { above: -1n, below: 1n };

/** The fraction that a finite number is as it is written in decimals. */
export function rational(number: number): Rational {
  const [mantissa = '0', exponent = '0'] = number.toExponential().split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const tens = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return tens >= 0
    ? { above: digits * 10n ** BigInt(tens), below: 1n }
    : reduced(digits, 10n ** BigInt(-tens));
}

/** Whether a fraction is 0. */
export function isZero({ above }: Rational): boolean {
  return above === 0n;
}

/** a + factor × b. */
export function addTimes(a: Rational, factor: Rational, b: Rational): Rational {
  const product = { above: factor.above * b.above, below: factor.below * b.below };
  return reduced(a.above * product.below + product.above * a.below, a.below * product.below);
}

/** a ÷ b; b is not 0. */
export function divide(a: Rational, b: Rational): Rational {
  const sign = b.above < 0n ? -1n : 1n;
  return reduced(sign * a.above * b.below, sign * b.above * a.below);
}

/** The nearest number. */
export function toNumber({ above, below }: Rational): number {
  return Number(above) / Number(below);
}

function reduced(above: bigint, below: bigint): Rational {
  const divisor = greatestDivisor(above < 0n ? -above : above, below);
  return { above: above / divisor, below: below / divisor };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 1n : large;
}
