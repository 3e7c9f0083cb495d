import { joined } from '../core.ts';
import { plural } from '../format/words.ts';
import { problemViews } from './evidence.ts';
import type { PlaceView, ProblemView } from './evidence-view.ts';
import { entriesOf, isAbout, itemPlace, type OverviewRequest, type OverviewRow } from './overview.ts';
import { citation } from './source-words.ts';

/** One outcome or priority with the indicators that are about it, as plain data with the sentences already written. */
export interface OutcomeView {
  readonly partnership: string | undefined;
  readonly reportingYear: string | undefined;
  readonly framework: string;
  readonly frameworkId: string;
  readonly item: string;
  /** `Outcome 2`, or the short name of a priority. */
  readonly name: string;
  readonly shortTitle: string | undefined;
  /** The outcome in its own words; of a national outcome those of the regulations. */
  readonly text: string;
  readonly description: string | undefined;
  readonly summary: string;
  /** Said where nothing is measured. */
  readonly gap: string;
  readonly rows: readonly OverviewRow[];
  /** Where the words come from and how far they are known. */
  readonly facts: readonly string[];
  readonly problems: readonly ProblemView[];
  readonly place: PlaceView;
}

/** Everything a page says about one outcome; undefined where there is no such framework or outcome. */
export function buildOutcomeView(
  request: OverviewRequest & { readonly framework: string; readonly item: string },
): OutcomeView | undefined {
  const { workspace, problems, framework: frameworkId, item } = request;
  const framework = workspace.frameworks.get(frameworkId);
  const items = framework?.effective.items ?? {};
  const found = Object.hasOwn(items, item) ? items[item] : undefined;
  if (framework === undefined || found === undefined) return undefined;
  const { document, effective } = framework;
  const rows = entriesOf(request)
    .filter(({ identity }) => isAbout(identity, frameworkId, item))
    .map(({ row }) => row);
  const partnership = workspace.partnership?.model;
  const year = partnership?.reportingYear;
  return {
    partnership: partnership?.name,
    reportingYear: year === undefined ? undefined : String(year),
    framework: effective.title ?? frameworkId,
    frameworkId,
    item,
    name: /^\d+$/.test(item) ? `Outcome ${item}` : (found.shortTitle ?? item),
    shortTitle: /^\d+$/.test(item) ? found.shortTitle : undefined,
    text: found.title,
    description: found.description,
    summary: summaryOf(rows),
    gap: 'Nothing here is measured for this outcome: no indicator names it.',
    rows,
    facts: [citation(found.source ?? effective.source)].filter((fact) => fact !== undefined),
    problems: problemViews(problems.filter(({ file }) => file === document.path)),
    place: itemPlace(document, item),
  };
}

function summaryOf(rows: readonly OverviewRow[]): string {
  if (rows.length === 0) return 'No indicator is about it: a gap.';
  const colours = (['red', 'amber', 'green'] as const)
    .map((colour) => [colour, rows.filter(({ target }) => target.verdict === colour).length] as const)
    .flatMap(([colour, count]) => (count === 0 ? [] : [`${count} ${colour}`]));
  const withValue = rows.filter(({ figure }) => figure.value !== undefined).length;
  const values = `${withValue} of ${plural(rows.length, 'indicator')} ${rows.length === 1 ? 'has' : 'have'} a value.`;
  return colours.length === 0 ? values : `${values} Against their targets: ${joined(colours)}.`;
}
