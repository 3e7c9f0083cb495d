import type { Target } from '../target.ts';
import { allowance } from './allowance.ts';
import { area } from './area.ts';
import { cell } from './cell.ts';
import { csv } from './csv.ts';
import { dataset } from './dataset.ts';
import { format } from './format.ts';
import { formula } from './formula.ts';
import { framework } from './framework.ts';
import { indicator } from './indicator.ts';
import { pack } from './pack.ts';
import { partnership } from './partnership.ts';
import { period } from './period.ts';
import { query } from './query.ts';
import { workspace } from './workspace.ts';
import { yaml } from './yaml.ts';

/** Every door through which text comes in. */
export const targets: readonly Target[] = [
  allowance,
  area,
  cell,
  csv,
  dataset,
  format,
  formula,
  framework,
  indicator,
  pack,
  partnership,
  period,
  query,
  workspace,
  yaml,
];
