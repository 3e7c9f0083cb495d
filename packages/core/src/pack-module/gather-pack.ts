import { InternalError } from '../diagnostics/internal-error.ts';
import type { Framework } from '../model/framework.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';
import type { CompiledFramework, CompiledIndicator, CompiledItem, CompiledPack } from './compiled-pack.ts';
import { compareNaturally } from './natural-order.ts';

/** Everything that a folder's pack defines, in an order that does not depend on its files. */
export function gatherPack(workspace: Workspace): CompiledPack {
  const manifest = workspace.documentsOfKind('pack').find(({ path }) => path === 'pack.yaml')?.model;
  if (manifest?.id === undefined || manifest.version === undefined) {
    throw new InternalError('compiling a pack: pack.yaml with an id and a version is not there');
  }
  const { id, version } = manifest;
  const frameworks = sorted(
    [...workspace.frameworks].flatMap(([name, { document, effective }]) =>
      document.pack === undefined ? [[name, gatherFramework(name, effective)] as const] : [],
    ),
  );
  const numbered = Object.values(frameworks).find(({ items }) => isNumbered(Object.keys(items)));
  return {
    ...manifest,
    id,
    version,
    outcomes: numbered?.items ?? {},
    frameworks,
    indicators: sorted(
      [...workspace.indicators].map(([name, indicator]) => [name, gatherIndicator(indicator)]),
    ),
    datasets: sorted(
      [...workspace.datasets].flatMap(([name, { document }]) =>
        document.pack === undefined ? [[name, document.model] as const] : [],
      ),
    ),
  };
}

function gatherFramework(framework: string, effective: Partial<Framework>): CompiledFramework {
  const written = Object.entries(effective.items ?? {});
  const hasNumbers = isNumbered(written.map(([id]) => id));
  const items = written.map(
    ([id, fields]) =>
      [id, { framework, id, ...(hasNumbers ? { number: Number(id) } : {}), ...fields }] as const,
  );
  return { ...effective, items: sorted<CompiledItem>(items) };
}

/** A bare number among the outcomes of an indicator speaks of a framework whose items are all numbers. */
function isNumbered(items: readonly string[]): boolean {
  return items.length > 0 && items.every((item) => /^[1-9]\d{0,3}$/.test(item));
}

function gatherIndicator({ effective, measures }: LinkedIndicator): CompiledIndicator {
  const named = [...measures.values()].map(({ name, effective: measure }) => [name, measure] as const);
  return { ...effective, measures: Object.fromEntries(named) };
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareNaturally(a, b)));
}
