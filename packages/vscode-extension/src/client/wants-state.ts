import type { WantsState } from '@ninefold/lsp/protocol';
import type { StaticFeature } from 'vscode-languageclient';

const wanted: WantsState = { ninefold: { state: true } };

/** Says to the server, when it starts, that this editor wants to hear how it is. */
export const wantsState: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...capabilities.experimental, ...wanted };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
