import type { FromPage } from '../messages.ts';
import type { SavedState } from '../saved-state.ts';

/** What the page keeps while the window is loaded anew: what the extension asked for, and where the reader was. */
export interface PageState extends Partial<SavedState> {
  readonly zoom?: number;
  readonly top?: number;
}

/** What VS Code gives to the page of a web view. */
export interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare global {
  function acquireVsCodeApi(): VsCodeApi;
}
