import type { Signature, SignaturePart } from './signature.ts';
import { formulaTokens } from './tokens.ts';

const parts: readonly SignaturePart[] = [
  {
    label: 'measure',
    documentation: 'The name of a measure of this indicator, for the same area and period.',
  },
  { label: '[indicator]', documentation: 'The value of another indicator, for the same area and period.' },
  { label: 'number', documentation: 'A number, such as `100` or `0.5`.' },
  { label: '+ - * /', documentation: 'Times and divided by come before plus and minus.' },
  { label: '( )', documentation: 'What is in brackets comes first.' },
];

/** What a formula is made of, and which of it is being written. */
export function formulaSignature(text: string, at: number): Signature {
  const token = formulaTokens(text).find(
    ({ kind, span }) => kind !== 'end' && span.start < at && at <= span.end,
  );
  const writing = token && labelOf(token.kind, token.written);
  const active = parts.findIndex(({ label }) => label === writing);
  return {
    label: parts.map(({ label }) => label).join('  '),
    documentation: 'Plain arithmetic; where a part has no value, the formula has none.',
    parts,
    active: active < 0 ? undefined : active,
  };
}

function labelOf(kind: string, written: string): string | undefined {
  switch (kind) {
    case 'word':
      return 'measure';
    case 'indicator':
    case 'bareIndicator':
      return '[indicator]';
    case 'number':
      return 'number';
    case 'symbol':
      return /^[()]$/.test(written) ? '( )' : '+ - * /';
    default:
      return undefined;
  }
}
