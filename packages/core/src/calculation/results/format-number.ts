import { roundHalfAwayFromZero } from '../../statistics/rounding.ts';

/** A number as it is printed in Britain, with so many decimals: `1,024.66`. Halves are rounded away from zero. */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return 'not a number';
  const rounded = roundHalfAwayFromZero(value, decimals);
  const [digits, point] = decimalDigits(rounded);
  const all = '0'.repeat(Math.max(0, 1 - point)) + digits;
  const pointAt = Math.max(1, point);
  const whole = withCommas(all.slice(0, pointAt).padEnd(pointAt, '0'));
  const fraction = all.slice(pointAt).padEnd(decimals, '0');
  return `${rounded < 0 ? '-' : ''}${whole}${decimals === 0 ? '' : `.${fraction}`}`;
}

/** A number with the decimals it has, at most six: `27,554`, `182.5`. */
export function formatExactly(value: number): string {
  if (Number.isSafeInteger(value)) return `${value < 0 ? '-' : ''}${withCommas(String(Math.abs(value)))}`;
  const text = formatNumber(value, 6);
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/** A confidence level as people say it: `95%` for 0.95. */
export function formatConfidence(confidence: number): string {
  return `${formatExactly(confidence * 100)}%`;
}

/** The digits of a number and how many of them stand before the decimal point (negative: zeros after it). */
function decimalDigits(value: number): [digits: string, point: number] {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return [mantissa.replace('.', ''), Number(exponent) + 1];
}

function withCommas(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
