import { defaultSettings } from '@ninefold/lsp';
import { previewRequest } from '@ninefold/lsp/protocol';
import { contentPolicy } from '@ninefold/report';
import { dialects } from '@ninefold/sql';
import { useCore } from './use-core.mjs';

console.log(
  JSON.stringify({
    ...(await useCore()),
    policy: typeof contentPolicy,
    dialects: Object.keys(dialects).sort(),
    hints: defaultSettings.show.hints,
    preview: previewRequest.method,
  }),
);
