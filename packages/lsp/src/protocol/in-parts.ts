import { WorkspaceDiagnosticRequest } from 'vscode-languageserver';

/** No part of an answer holds more files than this. */
const filesInPart = 200;

/**
 * The problems of all files in parts, for an editor that has asked for them so, and what is then left to answer. Any other answer is
 * left whole.
 */
export function inParts(
  method: string,
  params: unknown,
  answer: unknown,
): {
  readonly token: string | number | undefined;
  readonly parts: readonly object[];
  readonly rest: unknown;
} {
  const { partialResultToken: token } = (params ?? {}) as { readonly partialResultToken?: unknown };
  const { items } = (answer ?? {}) as { readonly items?: readonly object[] };
  const isAsked = typeof token === 'string' || typeof token === 'number';
  if (method !== WorkspaceDiagnosticRequest.method || !isAsked || items === undefined) {
    return { token: undefined, parts: [], rest: answer };
  }
  const parts = Array.from({ length: Math.ceil(items.length / filesInPart) }, (_, index) => ({
    items: items.slice(index * filesInPart, (index + 1) * filesInPart),
  }));
  return { token, parts, rest: { items: [] } };
}
