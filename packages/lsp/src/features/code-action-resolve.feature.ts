import { CodeActionResolveRequest } from 'vscode-languageserver';
import { defineFeature } from '../protocol/feature.ts';
import { type ActionData, refactoringsIn, toEdit } from '../protocol/refactorings.ts';

/** The edits of an action that was chosen; none where the file has changed so that there is nothing to be done any more. */
export const codeActionResolve = defineFeature(CodeActionResolveRequest.type, {
  // Advertised together with the actions.
  capabilities: {},
  needs: 'checked',
  provide: async (snapshots, action) => {
    const data = action.data as ActionData | undefined;
    const found = data && (await refactoringsIn(snapshots, data));
    const chosen = found?.refactorings.find(({ title }) => title === action.title);
    return found && chosen ? { ...action, edit: toEdit(found.snapshot, chosen) } : action;
  },
});
