import type { CheckedFolder } from '../protocol/checked-folder.ts';
import type { Settings } from '../protocol/settings.ts';

/** Checks folders that nobody has open away from the thread that answers the editor. */
export interface AwayChecks {
  /** Rejects where it cannot be done there; the folder is then checked here. */
  check(order: CheckOrder): Promise<CheckedFolder>;
  /** Says that nothing more is to be checked for now. */
  rest(): void;
}

/** All that a thread must know to check a folder by itself. It is plain data. */
export interface CheckOrder {
  readonly folder: string;
  readonly revision: number;
  /** The addresses of the files of the folder. */
  readonly files: readonly string[];
  /** How many folders above its own its data may lie. */
  readonly levelsAbove: number;
  readonly settings: Settings;
  readonly today: string | undefined;
}
