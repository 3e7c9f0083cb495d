import type { SourceText } from '../text/source-text.ts';
import { buildTree } from './build-tree.ts';
import { type ComposerError, composeDocument } from './compose-document.ts';
import { explainComposerError } from './explain-composer-error.ts';
import { readTokens } from './read-tokens.ts';
import type { Reading } from './reading.ts';
import type { TextProblem } from './text-problem.ts';
import type { TreeNode } from './tree.ts';

/** Reads any text as far as it goes, with what the library finds put in words. */
export function readWithLibrary(text: string, source: SourceText): Reading {
  const { document: token, problems, unclosedQuotes, isCutShort, lexemes } = readTokens(text);
  if (token === undefined) return faulty(undefined, problems.length > 0 ? problems : [emptyFile(text)]);
  const { document, errors: found } = composeDocument(token);
  if (document === undefined) return faulty(undefined, problems);
  const keysWithoutColon = new Set(found.filter(isKeyWithoutColon).map(({ start }) => start));
  const {
    root,
    problems: inTree,
    hasAnchors,
  } = buildTree(document, { source, keysWithoutColon, unclosedQuotes });
  if (isCutShort) return faulty(root, problems);
  const explained = found
    .map((error) => explainComposerError(error, text))
    .filter((problem) => problem !== undefined);
  const all = [...problems, ...explained, ...inTree];
  const isEmpty = root?.kind === 'scalar' && root.span.start === root.span.end;
  if (isEmpty) return faulty(undefined, all.length > 0 ? all : [emptyFile(text)]);
  // Whether a tab may stand where it does depends on the lines around it.
  const isSound = all.length === 0 && found.length === 0 && !hasAnchors && !text.includes('\t');
  return { root, problems: all, lexemes: isSound ? lexemes : undefined };
}

function faulty(root: TreeNode | undefined, problems: readonly TextProblem[]): Reading {
  return { root, problems, lexemes: undefined };
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
