/** A question that an editor asks of an open file. */
export interface Question {
  readonly method: string;
  readonly params: object;
}

/** Everything that an editor asks of a file with a person in it: where a word first stands, or else in the middle. */
export function questionsAt(uri: string, text: string, word?: string): readonly Question[] {
  const offset = word === undefined ? text.length >> 1 : Math.max(0, text.indexOf(word)) + 1;
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const textDocument = { uri };
  const lines = text.split(/\r\n|\r|\n/);
  const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const range = { start: { line: 0, character: 0 }, end };
  const options = { tabSize: 2, insertSpaces: true };
  const at = { textDocument, position };
  const questions: Readonly<Record<string, object>> = {
    hover: at,
    completion: at,
    signatureHelp: at,
    definition: at,
    references: { ...at, context: { includeDeclaration: true } },
    documentHighlight: at,
    linkedEditingRange: at,
    prepareTypeHierarchy: at,
    prepareRename: at,
    rename: { ...at, newName: 'renamed' },
    codeAction: { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } },
    formatting: { textDocument, options },
    rangeFormatting: { textDocument, range, options },
    'semanticTokens/full': { textDocument },
    foldingRange: { textDocument },
    selectionRange: { textDocument, positions: [position] },
    inlayHint: { textDocument, range },
    codeLens: { textDocument },
    documentSymbol: { textDocument },
    documentLink: { textDocument },
    diagnostic: { textDocument },
  };
  const ours = { 'ninefold/preview': { at: { uri, position } }, 'workspace/symbol': { query: 'a' } };
  return [
    ...Object.entries(questions).map(([name, params]) => ({ method: `textDocument/${name}`, params })),
    ...Object.entries(ours).map(([method, params]) => ({ method, params })),
  ];
}
