import { grammar } from '../../packages/vscode-extension/src/grammar/grammar.ts';

/** The TextMate grammar of definition files, as VS Code reads it. */
export function textMateGrammar(): ReadonlyMap<string, string> {
  return new Map([
    ['packages/vscode-extension/syntaxes/ninefold.tmLanguage.json', `${JSON.stringify(grammar, null, 2)}\n`],
  ]);
}
