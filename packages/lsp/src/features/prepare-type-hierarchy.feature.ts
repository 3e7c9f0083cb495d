import { relativeAt } from '@ninefold/core';
import { TypeHierarchyPrepareRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';
import { toHierarchyItem } from '../protocol/hierarchy.ts';

/** The definition from which to look for those that it extends and that extend it. */
export const prepareTypeHierarchy = defineFileFeature(TypeHierarchyPrepareRequest.type, {
  capabilities: { typeHierarchyProvider: true },
  needs: 'linked',
  provide: ({ snapshot, document }, { position }) => {
    const found = relativeAt(snapshot.workspace, document, document.source.offsetAt(position));
    return found ? [toHierarchyItem(snapshot, found)] : null;
  },
});
