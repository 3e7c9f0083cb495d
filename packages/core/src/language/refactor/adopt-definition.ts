import { adoptIndicator } from '../../adaptation/adopt-indicator.ts';
import { type Adoption, planAdoption } from '../../adaptation/plan-adoption.ts';
import type { TextEdit } from '../../diagnostics/problem.ts';
import { lineBreakOf } from '../../syntax/edit/lines.ts';
import type { Span } from '../../text/span.ts';
import type { PackFiles } from '../../workspace/packs.ts';
import type { LinkedIndicator, Workspace } from '../../workspace/workspace.ts';
import { occurrenceAt } from '../named-thing.ts';
import { findPackIndicator, type PackIndicator } from '../pack-indicators.ts';
import { type Refactoring, type RefactoringPlace, textEdits } from './refactoring.ts';

/** Adopts a definition of a pack that a place names: in a file of its own, or in the file that has its id and does not extend it yet. */
export function adoptDefinition(place: RefactoringPlace): readonly Refactoring[] {
  const { workspace, document, range } = place;
  if (document.kind !== 'indicator' || document.pack !== undefined) return [];
  const found = occurrenceAt(workspace, document, document.source.offsetAt(range.start));
  if (found?.thing.kind !== 'indicator') return [];
  const known = findPackIndicator(workspace, found.thing.name);
  if (known === undefined) return [];
  if (found.isDefinition) return adoptHere(place, known.pack, known.indicator);
  if (workspace.indicators.has(known.indicator.id)) return [];
  const adoption = planAdoption(workspace, known.pack, known.indicator);
  return adoption.isThere ? [] : [adoptInNewFile(place, known, adoption)];
}

function titleOf(pack: PackFiles, { id }: LinkedIndicator): string {
  return `Adopt ${id} from the pack "${pack.id}"`;
}

/** A file that says no more than its id becomes what `adopt` writes; in any other all stays, and overrides the pack. */
function adoptHere(
  { workspace, document }: RefactoringPlace,
  pack: PackFiles,
  indicator: LinkedIndicator,
): readonly Refactoring[] {
  const { authored = {}, root, source, path } = document;
  if (Object.hasOwn(authored, 'extends')) return [];
  // A comment behind the id stays where it is.
  const endsLine = ({ end }: Span) => /^[ \t]*(?:\r?\n|$)/.test(source.text.slice(end));
  const isBare =
    Object.keys(authored).every((key) => key === 'id') && root !== undefined && endsLine(root.span);
  const ownEdits = () =>
    isBare
      ? [
          {
            file: path,
            range: source.rangeOf(root.span),
            newText: adoptIndicator(indicator, pack.id).trimEnd().replaceAll('\n', lineBreakOf(source.text)),
          },
        ]
      : textEdits(document, [{ kind: 'insert', path: ['extends'], value: pack.id }]);
  return [
    {
      title: titleOf(pack, indicator),
      kind: 'rewrite',
      edits: () => [...ownEdits(), ...useEdits(workspace, planAdoption(workspace, pack, indicator))],
    },
  ];
}

function adoptInNewFile(
  { workspace, problems }: RefactoringPlace,
  { pack, indicator }: PackIndicator,
  adoption: Adoption,
): Refactoring {
  const problem = problems.find(({ code }) => code === 'rule/unknown-indicator');
  return {
    title: titleOf(pack, indicator),
    kind: problem ? 'mend' : 'rewrite',
    edits: () => useEdits(workspace, adoption),
    newFiles: () => [{ path: adoption.path, text: adoption.text }],
    ...(problem && { problem }),
  };
}

/** The pack comes under `uses` in partnership.yaml, or else the file would extend nothing. */
function useEdits({ partnership }: Workspace, adoption: Adoption): readonly TextEdit[] {
  if (partnership === undefined || typeof adoption.partnership !== 'object') return [];
  const { source, path } = partnership;
  const end = source.positionAt(source.text.length);
  return [
    { file: path, range: { start: { line: 0, character: 0 }, end }, newText: adoption.partnership.text },
  ];
}
