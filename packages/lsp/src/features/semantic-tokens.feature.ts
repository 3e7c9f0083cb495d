import { colouredWords, type WordKind, wordKinds } from '@ninefold/core';
import { SemanticTokensBuilder, SemanticTokensRequest, SemanticTokenTypes } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

const types: Readonly<Record<WordKind, string>> = {
  function: SemanticTokenTypes.function,
  keyword: SemanticTokenTypes.keyword,
  dataset: SemanticTokenTypes.struct,
  column: SemanticTokenTypes.property,
  measure: SemanticTokenTypes.variable,
  indicator: SemanticTokenTypes.class,
  text: SemanticTokenTypes.string,
  number: SemanticTokenTypes.number,
  period: SemanticTokenTypes.number,
  operator: SemanticTokenTypes.operator,
};

/** The words inside queries and formulas, by what they are. */
export const semanticTokens = defineFileFeature(SemanticTokensRequest.type, {
  capabilities: {
    semanticTokensProvider: {
      legend: { tokenTypes: wordKinds.map((kind) => types[kind]), tokenModifiers: [] },
      full: true,
    },
  },
  needs: 'linked',
  provide: ({ document }) => {
    const builder = new SemanticTokensBuilder();
    for (const { kind, range } of colouredWords(document)) {
      const { line, character } = range.start;
      builder.push(line, character, range.end.character - character, wordKinds.indexOf(kind), 0);
    }
    // The builder's own name for the result is the time of day.
    return { data: builder.build().data };
  },
});
