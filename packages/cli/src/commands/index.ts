import { buildCommand } from './build.command.ts';
import { calculateCommand } from './calculate.command.ts';
import { checkCommand } from './check.command.ts';
import type { AnyCommand } from './command.ts';
import { explainCommand } from './explain.command.ts';
import { initCommand } from './init.command.ts';
import { previewCommand } from './preview.command.ts';
import { rulesCommand } from './rules.command.ts';
import { testCommand } from './test.command.ts';

/** The commands, in the order in which help lists them. */
export const commands: readonly AnyCommand[] = [
  initCommand,
  checkCommand,
  calculateCommand,
  testCommand,
  previewCommand,
  explainCommand,
  buildCommand,
  rulesCommand,
];
