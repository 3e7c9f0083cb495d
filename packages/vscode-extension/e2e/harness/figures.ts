import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { artefacts } from './paths.ts';

/** Prints a figure, keeps it among the artefacts, and gives it back to be held to what was promised. */
export function figure(name: string, value: number, unit: string): number {
  const line = `${name}: ${Math.round(value)} ${unit}\n`;
  process.stdout.write(line);
  mkdirSync(artefacts, { recursive: true });
  appendFileSync(join(artefacts, 'figures.txt'), line);
  return value;
}
