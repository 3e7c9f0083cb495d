import { type OutlineItem, outlineOf } from '@ninefold/core';
import { type DocumentSymbol, DocumentSymbolRequest, SymbolKind } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** The outline of a file. */
export const documentSymbol = defineFileFeature(DocumentSymbolRequest.type, {
  capabilities: { documentSymbolProvider: true },
  needs: 'linked',
  provide: ({ document }) => outlineOf(document).map(toSymbol),
});

function toSymbol({ name, detail, kind, range, nameRange, children }: OutlineItem): DocumentSymbol {
  return {
    name,
    ...(detail !== undefined && { detail }),
    kind: kinds[kind],
    range,
    selectionRange: nameRange,
    children: children.map(toSymbol),
  };
}

const kinds = {
  file: SymbolKind.File,
  thing: SymbolKind.Variable,
  group: SymbolKind.Object,
  value: SymbolKind.Property,
} as const;
