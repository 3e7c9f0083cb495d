import type { CustomNotification } from './custom-request.ts';

/**
 * What an editor adds to the `experimental` part of its capabilities when it wants the two messages below. Others are not sent them, for
 * some show a person every message that they do not know.
 */
export interface WantsState {
  readonly ninefold: { readonly state: boolean };
}

/** How the server is: what it is doing, and how many problems it knows. */
export interface ServerState {
  readonly activity: 'checking' | 'ready';
  readonly files: number;
  readonly problems: { readonly errors: number; readonly warnings: number };
}

export const stateNotification: CustomNotification<ServerState> = { method: 'ninefold/state' };

/** A folder has been checked at a new revision: what was shown of it may be old. */
export const changedNotification: CustomNotification<{ readonly folder: string; readonly revision: number }> =
  {
    method: 'ninefold/changed',
  };
