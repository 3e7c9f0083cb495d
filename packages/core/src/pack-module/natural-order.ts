import { compareText } from '../diagnostics/problem.ts';

/** The order in which people list names with numbers in them: NI-2 before NI-10. */
export function compareNaturally(a: string, b: string): number {
  const left = partsOf(a);
  const right = partsOf(b);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = comparePart(left[index] ?? '', right[index] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length || compareText(a, b);
}

function partsOf(text: string): readonly string[] {
  return text.split(/(\d+)/);
}

function comparePart(a: string, b: string): number {
  const isNumber = /^\d+$/.test(a) && /^\d+$/.test(b);
  return (isNumber ? Number(a) - Number(b) : 0) || compareText(a, b);
}
