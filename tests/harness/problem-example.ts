import { comparePacks } from '../../packages/core/src/adaptation/compare-packs.ts';
import { findArea } from '../../packages/core/src/areas/find-area.ts';
import { createCalculator } from '../../packages/core/src/calculation/create-calculator.ts';
import { disclosedCalculator } from '../../packages/core/src/calculation/disclosing/disclosed-calculator.ts';
import { judgeResult } from '../../packages/core/src/calculation/judging/rag-result.ts';
import { pooledRateOfPeers } from '../../packages/core/src/calculation/peer-figures.ts';
import { change } from '../../packages/core/src/calculation/results/change.ts';
import { checkWorkspace } from '../../packages/core/src/check/check-workspace.ts';
import { kindOfFile } from '../../packages/core/src/model/document.ts';
import { parsePeriod } from '../../packages/core/src/periods/parse-period.ts';
import { parseFormula } from '../../packages/core/src/query/parse-formula.ts';
import { parseQuery } from '../../packages/core/src/query/parse-query.ts';
import type { FileContent, WorkspaceHost } from '../../packages/core/src/workspace/host.ts';
import { loadWorkspace } from '../../packages/core/src/workspace/load-workspace.ts';
import { readDocument } from '../../packages/core/src/workspace/read-document.ts';
import type { Workspace } from '../../packages/core/src/workspace/workspace.ts';
import { isFiles } from '../../scripts/generate/problem-examples/example-files.ts';
import type {
  Asked,
  Files,
  ProblemExample,
  Unprintable,
  Written,
} from '../../scripts/generate/problem-examples/problem-example.ts';
import { smallWorkspace } from '../../scripts/generate/problem-examples/small-workspace.ts';

/** The codes of what is wrong with what an example shows: of its question where it asks one, else of all its files. */
export async function codesOf(
  code: string,
  written: Written,
  { before }: ProblemExample,
  asked?: Asked,
): Promise<readonly string[]> {
  if (!isFiles(written)) {
    const text = typeof written === 'string' ? written : new TextDecoder().decode(bytesOf(written));
    return codes((code.startsWith('formula/') ? parseFormula : parseQuery)(text).problems);
  }
  if (before) return codes(comparePacks(documents(before), documents(written), []).problems);
  const workspace = await loadWorkspace(hostOf(written));
  return asked ? reasonFor(workspace, asked) : codes(problemsOf(workspace));
}

/** The codes of every problem of the files that an example shows. */
export async function codesOfFiles(files: Files): Promise<readonly string[]> {
  return codes(problemsOf(await loadWorkspace(hostOf(files))));
}

function problemsOf(workspace: Workspace) {
  return checkWorkspace(workspace, createCalculator(workspace), { today: '2026-01-01' });
}

function codes(problems: readonly { readonly code: string }[]): readonly string[] {
  return [...new Set(problems.map(({ code }) => code))].sort();
}

function reasonFor(
  workspace: Workspace,
  { about = 'value', area: name = 'South Lanarkshire council', period: year = '2023', since }: Asked,
): readonly string[] {
  const area = findArea(name);
  const period = parsePeriod(year)?.period;
  const indicator = workspace.indicators.get('falls');
  if (!area || !period || !indicator) throw new Error(`cannot ask for falls, ${name}, ${year}`);
  const calculator = createCalculator(workspace);
  const result = calculator.result('falls', area, period);
  switch (about) {
    case 'value':
      return reasons(result.reason);
    case 'shown value':
      return reasons(disclosedCalculator(workspace, calculator).result('falls', area, period).reason);
    case 'colour': {
      const judged = judgeResult({ workspace, calculator, indicator }, result);
      return judged.kind === 'judged'
        ? []
        : judged.kind === 'notJudged'
          ? reasons(judged.reason)
          : [judged.kind];
    }
    case 'change': {
      const earlier = parsePeriod(since ?? '')?.period;
      if (!earlier) throw new Error('a change needs an earlier period');
      const breaks = (indicator.effective.breaks ?? []).filter(
        ({ at }) => String(at) > String(since) && String(at) <= year,
      );
      const found = change(calculator.result('falls', area, earlier), result, indicator.effective, breaks);
      return found.kind === 'refused' ? reasons(found.reason) : [];
    }
    case 'peers': {
      const others = calculator
        .areasOf('falls')
        .filter(({ code, level }) => level === 'council' && code !== area.code);
      return reasons(
        pooledRateOfPeers(
          others.map((each) => calculator.result('falls', each, period)),
          indicator,
        ).reason,
      );
    }
  }
}

function reasons(reason: { readonly code: string } | undefined): readonly string[] {
  return reason ? [reason.code] : [];
}

function bytesOf({ shown, bytes }: Unprintable): Uint8Array {
  const made = bytes();
  if (!(made instanceof Uint8Array)) throw new Error(`${shown} It has no text.`);
  return made;
}

function documents(files: Files) {
  return Object.entries(files).flatMap(([path, text]) => {
    const kind = kindOfFile(path);
    return kind && typeof text === 'string' ? [readDocument(path, kind, undefined, text)] : [];
  });
}

/** The small workspace in memory, with the files of an example beside its own or in their place. */
function hostOf(files: Files): WorkspaceHost {
  const all: Files = { ...smallWorkspace, ...files };
  const there = Object.keys(all).filter((path) => all[path] !== undefined);
  return {
    list: async () => there,
    read: async (path, limit) => contentOf(all[path], limit),
  };
}

function contentOf(file: Files[string], limit: number): FileContent {
  if (file === undefined) return { kind: 'absent' };
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file.bytes();
  switch (bytes) {
    case 'gone':
      return { kind: 'absent' };
    case 'locked':
      return { kind: 'unreadable', reason: 'permission denied' };
    case 'tooLarge':
      return { kind: 'tooLarge', size: limit + 1 };
    default:
      return bytes.length > limit ? { kind: 'tooLarge', size: bytes.length } : { kind: 'content', bytes };
  }
}
