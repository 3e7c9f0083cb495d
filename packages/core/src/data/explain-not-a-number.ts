import { quoted } from '../text/quoted.ts';

/** Why the text of a cell is not a number, and what would make it one. */
export function explainNotANumber(text: string): string {
  const plain = text.trim();
  if (plain === '')
    return 'the cell is empty. If that means no value is known, list "" under `missingValues`.';
  return `${quoted(text)} is not a number. ${mend(plain)}`;
}

function mend(plain: string): string {
  if (!/[0-9]/.test(plain)) {
    return 'If it means no value is known, list it under `missingValues`; if the value is known but not shown, under `suppressed`.';
  }
  if (/[£$€]/.test(plain)) return 'Leave out the sign of the currency; the `unit` says it.';
  if (plain.includes('%')) return 'Leave out the per cent sign; the `unit` says it.';
  if (/[0-9]\s+[0-9]/.test(plain)) return 'Write thousands with commas or with nothing between them.';
  if (plain.includes(',')) return 'Commas may only stand between thousands, and decimals follow a point.';
  return 'Write only digits, with a point before decimals.';
}
