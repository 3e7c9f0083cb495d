import type { Token } from './token.ts';
import { spanOver, type TokenReader } from './token-reader.ts';

/** Takes the path of a file, such as `../data/falls.csv`, where a dataset should stand, and says so; whether there was one. */
export function takePath(reader: TokenReader): boolean {
  if (!isPathNext(reader)) return false;
  const after = reader.last()?.written ?? '';
  const first = reader.take();
  let last = first;
  while (isGlued(last, reader.peek())) last = reader.take();
  reader.report({
    code: 'expected-dataset',
    params: { expected: 'a dataset name', after, found: first.written },
    message:
      'A query reads from a dataset by its id, not from a file. Write the id of the dataset whose "path" leads to this file.',
    span: spanOver(first, last),
  });
  return true;
}

/** `data/...`, `../data`, `/data`, `C:\data` or `"data/..."`. */
function isPathNext(reader: TokenReader): boolean {
  const next = reader.peek();
  if (next.kind === 'text') return /[/\\]/.test(next.written);
  const second = reader.peekSecond();
  return isGlued(next, second) && (/^[./\\]$/.test(next.written) || /^[:/\\]$/.test(second.written));
}

function isGlued(left: Token, right: Token): boolean {
  return right.kind !== 'end' && left.span.end === right.span.start;
}
