/**
 * A number to so many decimals, halves away from zero: 1.005 to 1.01, -2.5 to -3. It rounds the decimal number that a person sees,
 * not the binary one beneath it, so that 1.005 is a half.
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const rounded = shift(Math.round(shift(Math.abs(value), decimals)), -decimals);
  if (!Number.isFinite(rounded)) return value;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point in the digits themselves; multiplying by a power of ten would bring in binary dust. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
