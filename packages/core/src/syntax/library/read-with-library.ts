import type { SourceText } from '../../text/source-text.ts';
import type { TextProblem } from '../text-problem.ts';
import type { TreeNode } from '../tree.ts';
import { buildTree } from './build-tree.ts';
import { type ComposerError, composeDocument } from './compose-document.ts';
import { explainComposerError } from './explain-composer-error.ts';
import { readTokens } from './read-tokens.ts';

/** What a text, clean of signs that cannot be read, comes to. */
export interface Reading {
  readonly root: TreeNode | undefined;
  readonly problems: readonly TextProblem[];
}

/** Reads any text as far as it goes, with what the library finds put in words. */
export function readWithLibrary(text: string, source: SourceText): Reading {
  const { document: token, problems, unclosedQuotes, isCutShort } = readTokens(text);
  if (token === undefined)
    return { root: undefined, problems: problems.length > 0 ? problems : [emptyFile(text)] };
  const { document, errors: found } = composeDocument(token);
  if (document === undefined) return { root: undefined, problems };
  const keysWithoutColon = new Set(found.filter(isKeyWithoutColon).map(({ start }) => start));
  const { root, problems: inTree } = buildTree(document, { source, keysWithoutColon, unclosedQuotes });
  if (isCutShort) return { root, problems };
  const explained = found
    .map((error) => explainComposerError(error, text))
    .filter((problem) => problem !== undefined);
  const all = [...problems, ...explained, ...inTree];
  const isEmpty = root?.kind === 'scalar' && root.span.start === root.span.end;
  if (isEmpty) return { root: undefined, problems: all.length > 0 ? all : [emptyFile(text)] };
  return { root, problems: all };
}

function isKeyWithoutColon({ code, message }: ComposerError): boolean {
  return code === 'MISSING_CHAR' && message.startsWith('Implicit map keys');
}

function emptyFile(text: string): TextProblem {
  return {
    code: 'syntax/empty-file',
    params: {},
    message: 'The file says nothing yet. Start with a line such as "id: my-indicator".',
    span: { start: 0, end: Math.min(1, text.length) },
  };
}
