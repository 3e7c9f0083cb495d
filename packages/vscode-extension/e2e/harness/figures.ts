import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { artefacts } from './paths.ts';

/**
 * Prints a figure beside what was promised and keeps it among the artefacts. It does not fail: how fast a machine is today is no
 * property of the code, and a busy one would be red by chance.
 */
export function figure(name: string, milliseconds: number, promised?: number): void {
  const verdict =
    promised === undefined
      ? ''
      : `, promised ${promised}: ${milliseconds < promised ? 'holds' : 'FALLS SHORT'}`;
  const line = `${name}: ${Math.round(milliseconds)} ms${verdict}\n`;
  process.stdout.write(line);
  mkdirSync(artefacts, { recursive: true });
  appendFileSync(file, line);
}

/** Begins a run without the figures of an earlier one. */
export function forgetFigures(): void {
  rmSync(file, { force: true });
}

/** Prints the figures of the run once more, where they are seen: at its end. */
export function tellFigures(): void {
  if (existsSync(file)) process.stdout.write(`\nMeasured, not asserted:\n${readFileSync(file, 'utf8')}`);
}

const file = join(artefacts, 'figures.txt');
