import { checkWorkspace, createCalculator, createWorkspaceLoader, runExpectations } from '@ninefold/core';
import { memoryHost } from '../tests/harness/example.ts';
import { smallWorkspace } from '../tests/harness/small-workspace.ts';
import { promiseSentence } from './spans.ts';
import { promise } from './target.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Puts an input in the place of one file of a small made-up partnership and asks all that a command would ask of the folder: its
 * problems, each inside its file, and the figures. One loader reads them all, so what it remembers must not show.
 */
export function createSmallFolder(path: string): (input: Uint8Array) => Promise<unknown> {
  const files = new Map<string, Uint8Array>(
    Object.entries(smallWorkspace).map(([name, text]) => [name, encoder.encode(text)]),
  );
  const loader = createWorkspaceLoader({
    list: () => memoryHost(files).list(),
    read: (name, limit) => memoryHost(files).read(name, limit),
  });
  return async (input) => {
    files.set(path, input);
    const workspace = await loader.load();
    const calculator = createCalculator(workspace);
    const problems = checkWorkspace(workspace, calculator, { today: '2026-01-01' });
    const lines = decoder.decode(input).split(/\r\n|\r|\n/);
    for (const { code, file, message, range, fixes } of problems) {
      promiseSentence(code, message);
      if (file === path) promiseRange(lines, range, code);
      for (const edit of fixes.flatMap(({ edits }) => edits)) {
        if (edit.file === path) promiseRange(lines, edit.range, `the mend of ${code}`);
      }
    }
    const results = [...workspace.indicators.values()].map((indicator) => {
      const [area] = calculator.areasOf(indicator.id);
      const period = calculator.periodsOf(indicator.id).at(-1);
      const result = area && period && calculator.result(indicator.id, area, period);
      const numbers = Object.values(result ?? {}).filter((value) => typeof value === 'number');
      promise(numbers.every(Number.isFinite), () => `a result of ${indicator.id} is no number`);
      return [numbers, runExpectations(workspace, calculator, indicator).map(({ reason }) => reason)];
    });
    return { problems, results };
  };
}

type Problem = ReturnType<typeof checkWorkspace>[number];

function promiseRange(lines: readonly string[], { start, end }: Problem['range'], what: string): void {
  const isInOrder = start.line < end.line || (start.line === end.line && start.character <= end.character);
  const isInside = [start, end].every(
    ({ line, character }) => line >= 0 && character >= 0 && character <= (lines[line]?.length ?? -1),
  );
  promise(
    isInOrder && isInside,
    () => `${what} lies outside its file: ${JSON.stringify({ start, end })} of ${lines.length} lines`,
  );
}
