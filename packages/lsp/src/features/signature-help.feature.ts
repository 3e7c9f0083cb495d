import { signatureAt } from '@ninefold/core';
import { MarkupKind, SignatureHelpRequest } from 'vscode-languageserver';
import { defineFileFeature } from '../protocol/feature.ts';

/** What a query, a formula or a calculation takes, while it is written. */
export const signatureHelp = defineFileFeature(SignatureHelpRequest.type, {
  capabilities: { signatureHelpProvider: { triggerCharacters: ['(', ' ', ','], retriggerCharacters: [')'] } },
  needs: 'linked',
  provide: ({ snapshot: { workspace, calculator }, document }, { position }) => {
    const found = signatureAt({ workspace, calculator, document }, document.source.offsetAt(position));
    if (found === undefined) return null;
    const { label, documentation, parts, active } = found;
    // A position behind the last part marks none of them, for editors that know no null.
    const activeParameter = active ?? parts.length;
    return {
      activeSignature: 0,
      activeParameter,
      signatures: [
        {
          label,
          ...(documentation !== undefined && { documentation: markdown(documentation) }),
          parameters: parts.map((part) => ({
            label: part.label,
            ...(part.documentation !== '' && { documentation: markdown(part.documentation) }),
          })),
          activeParameter,
        },
      ],
    };
  },
});

function markdown(value: string) {
  return { kind: MarkupKind.Markdown, value };
}
