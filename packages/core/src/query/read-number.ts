import type { Span } from '../text/span.ts';
import type { Token } from './token.ts';
import { spanOver, type TokenReader } from './token-reader.ts';

/** Reads a number; `1,234` is read as one number, with a problem, where a comma can mean nothing else. */
export function readNumber(reader: TokenReader, commasMeanThousands: boolean): { value: number; span: Span } {
  const first = reader.take();
  let last = first;
  let digits = first.written;
  while (commasMeanThousands && /^\d{1,3}$/.test(first.written) && isThousands(reader, last)) {
    reader.take();
    last = reader.take();
    digits += last.written;
  }
  const span = spanOver(first, last);
  if (last !== first) {
    reader.report({
      code: 'thousands-comma',
      params: { number: digits },
      message: `Expected a number without commas: ${digits}.`,
      span,
      fix: { title: `Change to ${digits}`, span, newText: digits },
    });
  }
  return { value: Number(digits), span };
}

/** Whether a comma and three more digits follow, with no space between. */
function isThousands(reader: TokenReader, last: Token): boolean {
  const comma = reader.peek();
  const group = reader.peekSecond();
  const areJoined = comma.span.start === last.span.end && group.span.start === comma.span.end;
  return (
    areJoined && comma.written === ',' && group.kind === 'number' && /^\d{3}(?:\.\d+)?$/.test(group.written)
  );
}
