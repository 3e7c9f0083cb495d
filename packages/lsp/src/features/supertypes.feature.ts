import { extendedBy } from '@ninefold/core';
import { TypeHierarchySupertypesRequest } from 'vscode-languageserver';
import { defineFeature } from '../protocol/feature.ts';
import { relativesOf } from '../protocol/hierarchy.ts';

/** The definition that another one extends. */
export const supertypes = defineFeature(TypeHierarchySupertypesRequest.type, {
  // Advertised together with the start of the hierarchy.
  capabilities: {},
  needs: 'linked',
  provide: (snapshots, { item }) => relativesOf(snapshots, item.uri, extendedBy),
});
