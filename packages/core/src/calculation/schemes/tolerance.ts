import { formatExactly } from '../results/format-number.ts';

/** Up to which miss a value is green and amber: `Green to within 2.5% of the target, amber to within 5%, red beyond`. */
export function toleranceInWords(
  { green, amber }: { readonly green: number; readonly amber: number },
  unit: string,
): string {
  const start =
    green === 0
      ? 'Green when the target is met'
      : `Green to within ${formatExactly(green)}${unit} of the target`;
  return `${start}, amber to within ${formatExactly(amber)}${unit}, red beyond`;
}
