import { median } from '../median.ts';
import type { Driver } from './driver.ts';

/** Two keys that do not belong there, one amid the measures and one at the end; an edit changes the name of one of them. */
export function withMistakes(text: string): string {
  const lines = text.split('\n');
  const titles = lines.flatMap((line, at) => (/^ {4}title: /.test(line) ? [at] : []));
  lines.splice((titles[titles.length >> 1] ?? 0) + 1, 0, '    wrong0: 1');
  return `${lines.join('\n')}wrong1: 1\n`;
}

/** From an edit to the problem that it makes. The names grow, so that what is below the edit moves. */
export async function editTimes(
  driver: Driver,
  uri: string,
  text: string,
  rounds: number,
): Promise<readonly number[]> {
  const lines = text.split('\n');
  const places = [lines.findIndex((line) => line.includes('wrong0')), lines.length - 2];
  const names = ['wrong0', 'wrong1'];
  return times(rounds, async (round) => {
    const which = round % 2;
    const line = places[which] ?? 0;
    const character = (lines[line] ?? '').search(/\S/);
    const range = {
      start: { line, character },
      end: { line, character: character + (names[which] ?? '').length },
    };
    const name = `wrong${'x'.repeat(round % 7)}${round + 2}`;
    names[which] = name;
    driver.notify('textDocument/didChange', {
      textDocument: { uri, version: round + 2 },
      contentChanges: [{ range, text: name }],
    });
    await driver.until(() => tells(driver, uri, name));
  });
}

export function open(driver: Driver, uri: string, text: string): void {
  driver.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
}

export function tells(driver: Driver, uri: string, name: string): boolean {
  return driver.problems.get(uri)?.some((message) => message.includes(name)) ?? false;
}

export async function times(
  rounds: number,
  run: (round: number) => Promise<void>,
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run(round);
    taken.push(performance.now() - start);
  }
  return taken;
}

function at(taken: readonly number[], share: number): number {
  const sorted = taken.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function summary(taken: readonly number[]): string {
  return taken.length === 1
    ? `${median(taken).toFixed(0)} ms`
    : `median ${median(taken).toFixed(1)} ms, p95 ${at(taken, 0.95).toFixed(1)} ms`;
}
