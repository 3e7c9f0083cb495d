import type { Snapshot } from './snapshot.ts';

/** The id of an expected figure among those of all folders. */
export function expectationId({ folder }: Snapshot, id: string): string {
  return `${folder}#${id}`;
}
