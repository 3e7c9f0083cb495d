import type { Range, Span } from '../text/span.ts';
import type { Document } from '../workspace/document.ts';
import { folderOf, resolvePath } from '../workspace/path.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { meaningOfValue } from './meaning.ts';
import { scalarsOf } from './scalars.ts';

/** A stretch of a file that leads somewhere. */
export interface TextLink {
  readonly range: Range;
  readonly to:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'web'; readonly address: string };
}

/** The files and web addresses that a file names. */
export function linksIn(workspace: Workspace, document: Document): readonly TextLink[] {
  const links: TextLink[] = [];
  for (const { path, isKey, scalar } of scalarsOf(document.root)) {
    if (isKey) continue;
    const at = (span: Span) => document.source.rangeOf(span);
    const meaning = meaningOfValue(document.kind, path);
    if (meaning === 'dataFile') {
      const dataset = [...workspace.datasets.values()].find((each) => each.document === document);
      if (dataset?.dataPath !== undefined)
        links.push({ range: at(scalar.span), to: { kind: 'file', path: dataset.dataPath } });
    } else if (meaning === 'frameworkFile') {
      const target = resolvePath(folderOf(document.path), scalar.text);
      if (target !== undefined && workspace.documents.has(target)) {
        links.push({ range: at(scalar.span), to: { kind: 'file', path: target } });
      }
    } else if (meaning === 'partnershipFolder') {
      // The partnership is a workspace of its own, so that it cannot be seen from here whether it is there.
      const target = resolvePath(folderOf(document.path), scalar.text);
      if (target !== undefined)
        links.push({ range: at(scalar.span), to: { kind: 'file', path: `${target}/partnership.yaml` } });
    } else links.push(...webLinks(document, scalar.span));
  }
  return links;
}

function webLinks({ source }: Document, { start, end }: Span): readonly TextLink[] {
  const written = source.text.slice(start, end);
  if (!written.includes('://')) return [];
  return [...written.matchAll(/https?:\/\/[^\s"'<>]*[^\s"'<>.,;:)\]}]/g)].map((match) => ({
    range: source.rangeOf({ start: start + match.index, end: start + match.index + match[0].length }),
    to: { kind: 'web', address: match[0] },
  }));
}
