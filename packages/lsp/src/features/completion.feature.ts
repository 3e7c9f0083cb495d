import { type Completion, type CompletionKind, completionsWithData } from '@ninefold/core';
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionRequest,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** What may be written at a place, the likeliest first. What each means is told when it is looked at. */
export const completion = defineFileFeature(CompletionRequest.type, {
  capabilities: {
    completionProvider: {
      triggerCharacters: [' ', '"', "'", '(', '[', '/', ',', '='],
      resolveProvider: true,
    },
  },
  needs: 'linked',
  provide: async ({ snapshot, document }, { textDocument: { uri }, position }) => {
    const { workspace, calculator, data } = snapshot;
    const offset = document.source.offsetAt(position);
    const found = await completionsWithData({ workspace, calculator, document }, offset, data);
    return found.map((each, index) => ({ ...toItem(each, index), data: { uri, offset } }));
  },
});

function toItem(found: Completion, index: number): CompletionItem {
  return {
    label: found.label,
    kind: kinds[found.kind],
    ...(found.detail !== undefined && { detail: found.detail }),
    sortText: String(index).padStart(5, '0'),
    filterText: found.filter ?? found.label,
    insertTextFormat: found.isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: { range: found.range, newText: found.insert },
    ...(found.beside && { additionalTextEdits: [...found.beside] }),
  };
}

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  function: CompletionItemKind.Function,
  keyword: CompletionItemKind.Keyword,
  operator: CompletionItemKind.Operator,
  indicator: CompletionItemKind.Class,
  measure: CompletionItemKind.Variable,
  dataset: CompletionItemKind.Struct,
  column: CompletionItemKind.Field,
  member: CompletionItemKind.Value,
  outcome: CompletionItemKind.Constant,
  area: CompletionItemKind.Unit,
  period: CompletionItemKind.Event,
  pack: CompletionItemKind.Module,
  file: CompletionItemKind.File,
};
