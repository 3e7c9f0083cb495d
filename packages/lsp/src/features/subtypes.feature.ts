import { extending } from '@ninefold/core';
import { TypeHierarchySubtypesRequest } from 'vscode-languageserver';
import { defineFeature } from '../protocol/feature.ts';
import { relativesOf } from '../protocol/hierarchy.ts';

/** The definitions that extend another one. */
export const subtypes = defineFeature(TypeHierarchySubtypesRequest.type, {
  // Advertised together with the start of the hierarchy.
  capabilities: {},
  needs: 'linked',
  provide: (snapshots, { item }) => relativesOf(snapshots, item.uri, extending),
});
