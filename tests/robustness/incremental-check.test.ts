import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalculator } from '../../packages/core/src/calculation/create-calculator.ts';
import { checkInSteps, checkWorkspace } from '../../packages/core/src/check/check-workspace.ts';
import { defineRule } from '../../packages/core/src/rules/rule.ts';
import { createRuleMemory } from '../../packages/core/src/rules/running/rule-memory.ts';
import { finish, runRulesInSteps } from '../../packages/core/src/rules/running/run-rules.ts';
import type { WorkspaceHost } from '../../packages/core/src/workspace/host.ts';
import { createWorkspaceLoader } from '../../packages/core/src/workspace/load-workspace.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const encoder = new TextEncoder();

function hostOf(files: ReadonlyMap<string, string>, open?: ReadonlySet<string>): WorkspaceHost {
  const host: WorkspaceHost = {
    list: async () => [...files.keys()],
    read: async (path) => {
      const text = files.get(path);
      return text === undefined ? { kind: 'absent' } : { kind: 'content', bytes: encoder.encode(text) };
    },
  };
  return open === undefined ? host : { ...host, isOpen: (path) => open.has(path) };
}

async function checkedAnew(files: ReadonlyMap<string, string>) {
  const workspace = await createWorkspaceLoader(hostOf(files)).load();
  return checkWorkspace(workspace, createCalculator(workspace));
}

/** A pack of their own, another indicator that takes its result from the first, and one that cannot be read. */
const more: Readonly<Record<string, string>> = {
  'indicators/made-up-sum.indicator.yaml':
    'id: made-up-sum\ntitle: A sum\ncalculation: { method: formula, formula: "[made-up-rate] + [made-up-share]" }\nexpect:\n  - { area: S12000005, period: 2022/23, value: 1, source: nobody }\n',
  'packs/ours/pack.yaml': 'id: ours\nversion: 0.1.0\n',
  'packs/ours/one.indicator.yaml': 'id: one\ntitle: One\nlocked: [title]\n',
  'indicators/one.indicator.yaml': 'id: one\nextends: ours\ntitle: Mine\n',
};
const paths = [...Object.keys(smallWorkspace), ...Object.keys(more), 'indicators/new.indicator.yaml'];

const words = [
  '',
  'x',
  '\n',
  ': ',
  '  ',
  '- ',
  '"',
  '{',
  '#',
  '1',
  '0',
  'made-up-rate',
  'made-up-bed-days',
  'ours',
  'national',
  '2022/23',
  'S12000005',
  'extends: ours\n',
  'uses: [national, ours]\n',
  'title: Other\n',
  'sum(x) from made-up-bed-days',
  '[made-up-share]',
  ',',
  '# ninefold-allow',
];
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      path: fc.constantFrom(...paths),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat({ max: 6 }),
      put: fc.constantFrom(...words),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('remove' as const), path: fc.constantFrom(...paths) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('restore' as const), path: fc.constantFrom(...paths) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('open' as const), path: fc.constantFrom(...paths) }),
  },
);

describe('a workspace that is loaded and checked again after every change', () => {
  it('has the problems, in their order, of one that is loaded and checked anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const files = new Map(Object.entries({ ...smallWorkspace, ...more }));
        const open = new Set<string>(paths.slice(0, 3));
        const loader = createWorkspaceLoader(hostOf(files, open));
        const memory = createRuleMemory();
        for (const each of steps) {
          const { path } = each;
          const text = files.get(path) ?? '';
          if (each.kind === 'remove') files.delete(path);
          else if (each.kind === 'restore') files.set(path, smallWorkspace[path] ?? more[path] ?? '');
          else if (each.kind === 'open') open.add(path);
          else {
            const at = Math.floor(each.at * text.length);
            files.set(path, text.slice(0, at) + each.put + text.slice(at + each.remove));
          }
          const workspace = await loader.load();
          const again = finish(checkInSteps(workspace, createCalculator(workspace), {}, memory)).problems;
          expect(again, JSON.stringify(each)).toEqual(await checkedAnew(files));
        }
      }),
      { numRuns: 25 },
    );
  }, 600_000);

  it('asks a rule again where partnership.yaml, which it read, is another', async () => {
    const rule = defineRule({
      id: 'telling',
      severity: 'warning',
      appliesTo: ['indicator'],
      messages: { name: ({ name }: { name: string }) => name },
      check({ document }, { workspace }, report) {
        const name = workspace.partnership?.model.name ?? '';
        report('name', { document, range: document.rangeOfKey([]), params: { name } });
      },
    });
    const files = new Map(Object.entries(smallWorkspace));
    const loader = createWorkspaceLoader(hostOf(files, new Set()));
    const memory = createRuleMemory();
    const told = async () => {
      const workspace = await loader.load();
      const context = { workspace, calculator: createCalculator(workspace) };
      return finish(runRulesInSteps([rule], context, [], memory)).map(({ message }) => message);
    };
    expect(new Set(await told())).toEqual(new Set(['Made-up Partnership']));
    files.set('partnership.yaml', (files.get('partnership.yaml') ?? '').replace('Made-up', 'Other'));
    expect(new Set(await told())).toEqual(new Set(['Other Partnership']));
  });
});
