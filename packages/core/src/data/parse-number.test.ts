import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText } from './decode-text.ts';
import { parseNumber } from './parse-number.ts';

function parse(text: string): number {
  const bytes = encodeText(`#${text}#`);
  return parseNumber(bytes, 1, bytes.length - 1);
}

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['12', 12],
    ['-3.25', -3.25],
    ['+5.2', 5.2],
    ['.5', 0.5],
    ['5.', 5],
    [' 42\t', 42],
    ['1,234', 1234],
    ['-1,234', -1234],
    ['1,234,567.5', 1234567.5],
    ['999,999', 999999],
    ['1e3', 1000],
    ['1.2E+05', 120000],
    ['4.5e-2', 0.045],
    ['379.02825979177', 379.02825979177],
    ['0.10000000000000000555', 0.1],
    ['9007199254740993', 9007199254740992],
  ])('reads %j as %d', (text, value) => {
    expect(parse(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '-',
    '+',
    '.',
    '-.',
    ',',
    '1,23',
    '1,2345',
    '12,34',
    '1,234,56',
    '1234,567',
    ',123',
    '1,,234',
    '1.234,5',
    '0,123',
    '1,234e5',
    '£1,200',
    '$5',
    '12%',
    '1 234',
    '1\u00A0234',
    '1.2.3',
    '1-2',
    '--1',
    '(5)',
    '5*',
    '5p',
    'NA',
    'NaN',
    'Infinity',
    '1e999',
    '-1e999',
    '0x10',
    '1e',
    'e5',
    '1_000',
    '１２',
    '−5',
    '2023/24',
    '1\n',
    '"1"',
  ])('makes no number of %j', (text) => {
    expect(parse(text)).toBeNaN();
  });

  it('reads every number as JavaScript writes it, to the last bit', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, (value) => {
        expect(parse(String(value))).toBe(value + 0);
      }),
    );
    const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(decimal, ([whole, decimals]) => {
        const text = (whole / 10 ** decimals).toFixed(decimals);
        expect(parse(text)).toBe(Number(text) + 0);
      }),
    );
  });

  it('reads any run of digits to the last bit, however long', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(digits, digits, fc.boolean(), (whole, decimals, hasDecimals) => {
        const text = hasDecimals ? `${whole}.${decimals}` : whole;
        expect(parse(text)).toBe(Number(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('makes nothing but a number or NaN of any text, and reads what it reads as JavaScript would without the commas', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789.,-+eE £%'), maxLength: 12 });
    fc.assert(
      fc.property(text, (each) => {
        const value = parse(each);
        if (!Number.isNaN(value)) expect(value).toBe(Number(each.replaceAll(',', '')) + 0);
      }),
      { numRuns: 2000 },
    );
  });
});
