import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkspace, createCalculator, loadWorkspace, runExpectations } from '@ninefold/core';
import { describe, expect, it } from 'vitest';
import { memoryHost, root } from './harness/example.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The files that the README tells a reader to write: yaml blocks that begin with their name. */
const blocks = [...readme.matchAll(/```yaml\n# (\S+\.yaml)\n([\s\S]*?)```/g)].map(
  ([, path = '', text = '']) => [path, new TextEncoder().encode(text)] as const,
);
const copied = [...readme.matchAll(/^cp (\S+) \S+\/$/gm)].map(
  ([, path = '']) => [path.slice(path.lastIndexOf('/') + 1), readFileSync(join(root, path))] as const,
);

describe('the README', () => {
  it('tells the reader to write three files and copy one, which check clean and give the published figure', async () => {
    expect([blocks.length, copied.length]).toEqual([3, 1]);
    const workspace = await loadWorkspace(memoryHost(new Map([...blocks, ...copied])));
    const calculator = createCalculator(workspace);
    const errors = checkWorkspace(workspace, calculator).filter(({ severity }) => severity !== 'information');
    expect(errors).toEqual([]);
    const outcomes = [...workspace.indicators.values()].flatMap((indicator) =>
      runExpectations(workspace, calculator, indicator),
    );
    expect(outcomes.map(({ met }) => met)).toEqual([true]);
  });

  it('promises the problem that a misspelt column gives', async () => {
    const broken = new Map(
      blocks.map(([path, bytes]) => [
        path,
        new TextEncoder().encode(
          new TextDecoder().decode(bytes).replace('sum(discharges)', 'sum(discharge)'),
        ),
      ]),
    );
    const workspace = await loadWorkspace(memoryHost(new Map([...broken, ...copied])));
    const problems = checkWorkspace(workspace, createCalculator(workspace));
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'rule/unknown-column', fixes: [{ edits: [{ newText: 'discharges' }] }] },
    ]);
  });
});
