import { decodeText, encodeText } from './decode-text.ts';

const space = 32;
const tab = 9;
const minus = 45;
const point = 46;
const zero = 48;

/** Digits of a whole number that a double holds exactly, and its power of ten too, so that one division rounds once. */
const mostExactDigits = 15;
const powersOfTen = Float64Array.from({ length: mostExactDigits + 1 }, (_, exponent) => 10 ** exponent);

/**
 * The number that a cell says, or NaN when it does not plainly say one. Thousands commas must stand where they belong; signs of
 * currency, per cent and blanks between digits are never guessed at.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to && isBlank(bytes[from] as number)) from++;
  while (from < to && isBlank(bytes[to - 1] as number)) to--;
  const isNegative = bytes[from] === minus;
  let digits = 0;
  let whole = 0;
  let pointAt = -1;
  for (let at = isNegative ? from + 1 : from; at < to; at++) {
    const byte = bytes[at] as number;
    const digit = byte - zero;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
    } else if (byte === point && pointAt < 0) pointAt = at;
    else return parseRareNumber(decodeText(bytes, from, to));
  }
  if (digits === 0) return Number.NaN;
  if (digits > mostExactDigits) return parseRareNumber(decodeText(bytes, from, to));
  const decimals = pointAt < 0 ? 0 : to - pointAt - 1;
  const size = decimals === 0 ? whole : whole / (powersOfTen[decimals] as number);
  return isNegative ? 0 - size : size;
}

/** The same of a cell that is a text already. */
export function numberInText(text: string): number {
  const bytes = encodeText(text);
  return parseNumber(bytes, 0, bytes.length);
}

const plainNumber = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
// No first group that begins with 0: `0,123` is a decimal comma, not a thousand.
const groupedNumber = /^[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;

function parseRareNumber(text: string): number {
  const isGrouped = groupedNumber.test(text);
  if (!isGrouped && !plainNumber.test(text)) return Number.NaN;
  const value = Number(isGrouped ? text.replaceAll(',', '') : text);
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}

function isBlank(byte: number): boolean {
  return byte === space || byte === tab;
}
