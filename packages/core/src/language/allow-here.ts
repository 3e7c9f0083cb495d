import { allowanceWord } from '../check/allowances/read-allowance.ts';
import type { Fix, Problem } from '../diagnostics/problem.ts';
import { rules } from '../rules/index.generated.ts';
import type { TreeNode } from '../syntax/tree.ts';
import type { Document } from '../workspace/document.ts';

const ruleCodes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ rules.map(({ id }) => `rule/${id}`),
);
const toFillIn = '<reason>';

/**
 * The comment that would allow a finding, above the line that this is about; undefined where no comment can. The reason is left for a
 * person to write: until it is there, nothing is allowed.
 */
export function allowHere(document: Document, { code, file, range }: Problem): Fix | undefined {
  const { path, source, root } = document;
  if (!ruleCodes.has(code) || file !== path || path.startsWith('ninefold:')) return undefined;
  const { line } = source.positionAt(lineBegunAt(document, root, source.offsetAt(range.start)));
  const start = source.offsetAt({ line, character: 0 });
  const indent = /^ */.exec(source.text.slice(start, start + 200))?.[0] ?? '';
  const comment = `${indent}# ${allowanceWord} ${code}: `;
  const place = { line, character: 0 };
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
  return {
    title: 'Allow this here, with a reason',
    edits: [{ file, range: { start: place, end: place }, newText: `${comment}${toFillIn}${lineEnd}` }],
  };
}

/** Where the innermost key or item around an offset starts that is the first on its line: above it a comment is a comment. */
function lineBegunAt({ source }: Document, root: TreeNode | undefined, offset: number): number {
  let [node, found] = [root, 0];
  while (node !== undefined && node.kind !== 'scalar') {
    const parts: readonly (readonly [start: number, inner: TreeNode])[] =
      node.kind === 'map'
        ? node.entries.map(({ key, value }) => [key.span.start, value])
        : node.items.map((item) => [item.span.start, item]);
    const part = parts.findLast(([start]) => start <= offset);
    if (part === undefined) break;
    const { character } = source.positionAt(part[0]);
    if (/^[ -]*$/.test(source.text.slice(part[0] - character, part[0]))) found = part[0];
    node = part[1];
  }
  return found;
}
