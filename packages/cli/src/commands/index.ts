import { adoptCommand } from './adopt.command.ts';
import { buildCommand } from './build.command.ts';
import { calculateCommand } from './calculate.command.ts';
import { checkCommand } from './check.command.ts';
import type { AnyCommand } from './command.ts';
import { datasetCommand } from './dataset.command.ts';
import { diffCommand } from './diff.command.ts';
import { ejectCommand } from './eject.command.ts';
import { explainCommand } from './explain.command.ts';
import { formatCommand } from './format.command.ts';
import { initCommand } from './init.command.ts';
import { lspCommand } from './lsp.command.ts';
import { previewCommand } from './preview.command.ts';
import { rulesCommand } from './rules.command.ts';
import { testCommand } from './test.command.ts';
import { upgradeCommand } from './upgrade.command.ts';

/** The commands, in the order in which help lists them. */
export const commands: readonly AnyCommand[] = [
  initCommand,
  adoptCommand,
  datasetCommand,
  checkCommand,
  formatCommand,
  calculateCommand,
  testCommand,
  previewCommand,
  explainCommand,
  diffCommand,
  upgradeCommand,
  ejectCommand,
  buildCommand,
  rulesCommand,
  lspCommand,
];
