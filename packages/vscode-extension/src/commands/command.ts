import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { ClientControl } from '../client/client-control.ts';
import type { EffectiveDefinitions } from '../documents/effective-definitions.ts';
import type { ExpectationTests } from '../tests/register-tests.ts';
import type { OutcomesView } from '../views/outcomes-view.ts';

/** What the commands work with. */
export interface Workbench {
  readonly context: ExtensionContext;
  readonly client: ClientControl;
  readonly log: LogOutputChannel;
  readonly definitions: EffectiveDefinitions;
  readonly outcomes: OutcomesView;
  readonly tests: ExpectationTests;
}

/** One thing that a person can ask for by name, in one file. */
export interface Command {
  /** Behind `ninefold.`. */
  readonly id: string;
  /** `given` is what a menu, a link or a line of the tree says; from the palette it is nothing, and then it asks. */
  run(workbench: Workbench, given?: unknown): unknown;
}
