import { headlineOf } from '@ninefold/core';
import { CodeLensRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** The latest value above an indicator. */
export const codeLens = defineFileFeature(CodeLensRequest.type, {
  capabilities: { codeLensProvider: {} },
  needs: 'linked',
  provide: ({ snapshot: { workspace, calculator, settings }, document }) => {
    const headline = settings.show.headlines ? headlineOf({ workspace, calculator, document }) : undefined;
    return headline ? [{ range: headline.range, command: { title: headline.text, command: '' } }] : [];
  },
});
