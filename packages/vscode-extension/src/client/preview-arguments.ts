import type { PreviewParams } from '@ninefold/lsp/protocol';

/** What a preview is asked to show. Without it, what stands at the cursor. */
export interface PreviewArguments extends Pick<PreviewParams, 'folder' | 'subject' | 'at'> {
  /** The part of the page to bring into view. */
  readonly section?: 'working' | 'comparison';
}
