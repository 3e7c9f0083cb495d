import { type CompletionKind, completionsAt } from '@ninefold/core';
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionRequest,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** What may be written at a place, the likeliest first. */
export const completion = defineFileFeature(CompletionRequest.type, {
  capabilities: { completionProvider: { triggerCharacters: [' ', '"', "'", '(', '[', '/', ',', '='] } },
  needs: 'linked',
  provide: ({ snapshot: { workspace, calculator }, document }, { position }) => {
    const offset = document.source.offsetAt(position);
    const found = completionsAt({ workspace, calculator, document }, offset);
    return found.map(
      (each, index): CompletionItem => ({
        label: each.label,
        kind: kinds[each.kind],
        ...(each.detail !== undefined && { detail: each.detail }),
        ...(each.documentation !== undefined && {
          documentation: { kind: MarkupKind.Markdown, value: each.documentation },
        }),
        sortText: String(index).padStart(5, '0'),
        filterText: each.filter ?? each.label,
        insertTextFormat: each.isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        insertTextMode: InsertTextMode.adjustIndentation,
        textEdit: { range: each.range, newText: each.insert },
      }),
    );
  },
});

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
