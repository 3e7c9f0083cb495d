import type { Calculation, LinkedIndicator, LinkedMeasure, Place, Workspace } from '../core.ts';
import { formatPlain } from '../format/number.ts';
import {
  aggregationWords,
  grainWords,
  levelWords,
  listed,
  methodWords,
  plural,
  polarityWords,
} from '../format/words.ts';
import type { DefinitionView, MeasureView, PlaceView, TermView } from './evidence-view.ts';
import { placeView } from './figure.ts';
import type { AlignmentView, IdentityView } from './indicator-view.ts';
import { queryWords } from './query-words.ts';
import { sourceWords } from './source-words.ts';
import type { ViewContext } from './view-context.ts';

/** What the indicator is called and what it is about. */
export function identityOf(context: ViewContext): IdentityView {
  const { id, effective } = context.indicator;
  return {
    id,
    title: effective.title ?? effective.shortTitle ?? id,
    shortTitle: effective.shortTitle ?? effective.title ?? id,
    aliases: effective.aliases ?? [],
    description: effective.description,
    alignments: alignmentsOf(context),
    reporting: reportingWords(context.indicator),
  };
}

/** How the indicator is worked out, with the file and line of every part. */
export function definitionOf(context: ViewContext): DefinitionView {
  const { indicator } = context;
  const { effective } = indicator;
  const { calculation, polarity, aggregation, period, areas } = effective;
  const facts: readonly (readonly [term: string, text: string | undefined, key: string])[] = [
    ['Method', calculation && calculationWords(calculation, indicator), 'calculation'],
    ['Unit', effective.unit, 'unit'],
    ['Which way is better', polarity && polarityWords[polarity], 'polarity'],
    ['Longer periods and larger areas', aggregation && aggregationWords[aggregation], 'aggregation'],
    ['Periods', period && periodWords(period), 'period'],
    [
      'Areas',
      areas &&
        `${sentenceCase(listed(areas.map((level) => (level === 'scotland' ? 'Scotland' : levelWords[level].many))))}.`,
      'areas',
    ],
  ];
  return {
    facts: facts.flatMap(([term, text, key]): readonly TermView[] =>
      text === undefined ? [] : [{ term, text, place: originPlace(indicator, [key]) }],
    ),
    measures: [...indicator.measures.values()].map((measure) => measureOf(context, measure)),
    files: indicator.chain.map((document) =>
      placeView({ file: document.path, range: document.rangeOfKey(['id']) }),
    ),
  };
}

function measureOf(
  { workspace, indicator }: ViewContext,
  { name, effective, query }: LinkedMeasure,
): MeasureView {
  const dataset = workspace.datasets.get(query?.parsed.dataset?.text ?? '');
  const place: Place | undefined = query && {
    file: query.document.path,
    range: query.rangeOf({ start: 0, end: query.text.length }),
  };
  return {
    name,
    title: effective.title ?? name,
    description: effective.description,
    includes: effective.includes ?? [],
    excludes: effective.excludes ?? [],
    words: query && queryWords(query.parsed, dataset?.document.model.title),
    query: query?.text.trim(),
    place: place ? placeView(place) : originPlace(indicator, ['measures', name]),
    dating: datingWords(effective),
    source: sourceWords(effective.source),
  };
}

function datingWords({ dating, carryForward }: LinkedMeasure['effective']): readonly string[] {
  return [
    ...(dating === 'midYearOfFirstCalendarYear'
      ? ['For a financial year, the mid-year estimate of its first calendar year: mid-2023 for 2023/24.']
      : []),
    ...(carryForward === undefined
      ? []
      : [
          `Where there is no figure yet, the latest earlier one is used, at most ${plural(carryForward, 'year')} old; the value is then estimated.`,
        ]),
  ];
}

function calculationWords(calculation: Calculation, { measures }: LinkedIndicator): string {
  const title = (name: string) => measures.get(name)?.effective.title ?? name;
  switch (calculation.method) {
    case 'rate':
    case 'proportion':
    case 'ratio': {
      const { per = calculation.method === 'proportion' ? 100 : 1 } = calculation;
      const times = per === 1 ? '' : `, times ${formatPlain(per)}`;
      return `${methodWords[calculation.method]}: “${title(calculation.numerator)}” divided by “${title(calculation.denominator)}”${times}.`;
    }
    case 'formula':
      return `${methodWords.formula}: ${calculation.formula}`;
    case 'published':
      return `${methodWords.published}: “${title(calculation.value)}”. It is never added or averaged.`;
  }
}

function periodWords({ type, from, every }: NonNullable<LinkedIndicator['effective']['period']>): string {
  const start = from === undefined ? '' : `, from ${from}`;
  return `${grainWords[type]}${start}${every === undefined || every === 1 ? '' : `, every ${every} years`}.`;
}

function reportingWords({ effective: { reporting } }: LinkedIndicator): string | undefined {
  if (reporting === undefined || reporting.status === 'reported') return undefined;
  const words =
    reporting.status === 'suspended'
      ? 'National figures are suspended'
      : 'National figures are not published';
  const since = reporting.since === undefined ? '' : ` since ${reporting.since}`;
  return `${words}${since}${reporting.reason === undefined ? '.' : `: ${reporting.reason}`}`;
}

function alignmentsOf({ indicator, workspace }: ViewContext): readonly AlignmentView[] {
  return (indicator.effective.outcomes ?? []).map((alignment) => {
    const written: {
      outcome: string | number;
      authority?: string | undefined;
      confidence?: string | undefined;
    } = typeof alignment === 'object' ? alignment : { outcome: alignment };
    const reference = String(written.outcome);
    const slash = reference.indexOf('/');
    const item = reference.slice(slash + 1);
    const id = slash === -1 ? numberedFramework(workspace) : reference.slice(0, slash);
    const framework = workspace.frameworks.get(id ?? '')?.effective;
    const found = framework?.items?.[item];
    return {
      reference,
      found: id !== undefined && found ? { framework: id, item } : undefined,
      framework: framework?.title ?? id,
      item: slash === -1 ? `Outcome ${item}` : item,
      text: found?.title,
      shortTitle: found?.shortTitle,
      authority: authorityWords(written),
    };
  });
}

/** The framework that a bare number speaks of: the one of a pack whose items are numbered throughout. */
function numberedFramework({ frameworks }: Workspace): string | undefined {
  return [...frameworks].find(
    ([, { document, effective }]) =>
      document.pack !== undefined && Object.keys(effective.items ?? {}).every((item) => /^\d+$/.test(item)),
  )?.[0];
}

function authorityWords({
  authority,
  confidence,
}: {
  readonly authority?: string | undefined;
  readonly confidence?: string | undefined;
}): string | undefined {
  if (authority !== undefined) return `So aligned by ${authority}.`;
  return confidence === 'remembered' ? 'Not yet found in a source.' : undefined;
}

function originPlace(indicator: LinkedIndicator, path: readonly (string | number)[]): PlaceView | undefined {
  const origin = indicator.originOf(path);
  return origin && placeView({ file: origin.document.path, range: origin.document.rangeOfKey(origin.path) });
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
