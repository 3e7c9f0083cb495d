import { isPercentage } from '../calculation/results/change.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';
import { defineRule, type RulePage } from './rule.ts';
import { namesOf } from './words/phrases.ts';
import { type OwnRag, ownRag } from './written/own-rag.ts';

export const page: RulePage = {
  summary: 'A scheme that allows for chance has an interval, or the respondents of a sample, to do it with.',
  why: 'Without an interval or a number of respondents nobody can tell a difference from chance, so the indicator stays without a colour in every report.',
  examples: {
    bad: `id: NI-19
extends: national
rag: { scheme: zTest }
`,
    good: `id: NI-19
extends: national
rag: { scheme: intervalOverlap }
`,
  },
};

export const ragWithoutSample = defineRule({
  id: 'rag-without-sample',
  severity: 'error',
  appliesTo: ['indicator'],
  messages: {
    notAShare: ({ method, unit }: { method: string; unit: string | null }) =>
      `This indicator is no share of people: its calculation is "${method}"${unit === null ? '' : ` and its unit "${unit}"`}. Write "scheme: intervalOverlap", or a scheme that compares with a target.`,
    noInterval: ({ method }: { method: string }) =>
      `A calculation by "${method}" has no confidence interval, so it cannot overlap another. Write a scheme that compares with a target, or among a group of areas.`,
    noLimits: ({ column, scheme }: { column: string; scheme: string }) =>
      `The column "${column}" says no limits of an interval${scheme === 'zTest' ? ', and "respondents" names no measure' : ''}. Write "lower" and "upper" for the column in its dataset${scheme === 'zTest' ? ', or "respondents" here' : ''}.`,
    unknownMeasure: (params: { measure: string; known: readonly string[] }) =>
      `"${params.measure}" is no measure of this indicator.${params.known.length === 0 ? '' : ` It has ${namesOf(params.known, 8)}.`}`,
  },
  check(subject, { workspace }, report) {
    const rag = ownRag(subject);
    const { calculation, unit } = subject.effective;
    if (rag === undefined || calculation === undefined) return;
    const { document, scheme } = rag;
    if (scheme.scheme !== 'zTest' && scheme.scheme !== 'intervalOverlap') return;
    const { method } = calculation;
    const range = rag.valueRange(['scheme']);
    const isShare = method === 'proportion' || (method === 'published' && isPercentage(unit));
    if (scheme.scheme === 'zTest' && !isShare) {
      return report('notAShare', { document, range, params: { method, unit: unit ?? null } });
    }
    const wrong = unknownMeasures(subject, rag);
    for (const each of wrong) report('unknownMeasure', { document, ...each });
    if (scheme.scheme === 'zTest' && scheme.respondents !== undefined) return;
    if (method === 'ratio' || method === 'formula') {
      return report('noInterval', { document, range, params: { method } });
    }
    const column =
      method === 'published' ? columnWithoutLimits(subject, calculation.value, workspace) : undefined;
    if (column !== undefined)
      report('noLimits', { document, range, params: { column, scheme: scheme.scheme } });
  },
});

/** The measures that a test of shares names and that are not there. */
function unknownMeasures({ measures }: LinkedIndicator, { scheme, valueRange }: OwnRag) {
  if (scheme.scheme !== 'zTest') return [];
  const known = [...measures.keys()];
  return (['respondents', 'designEffect'] as const).flatMap((key) => {
    const measure = scheme[key];
    return typeof measure === 'string' && !measures.has(measure)
      ? [{ range: valueRange([key]), params: { measure, known } }]
      : [];
  });
}

/** The column that a published value is read from, where its dataset names no limits beside it. */
function columnWithoutLimits(
  indicator: LinkedIndicator,
  value: string,
  workspace: Workspace,
): string | undefined {
  const { aggregate, dataset } = indicator.measures.get(value)?.query?.parsed ?? {};
  const name = aggregate?.column?.text;
  const columns = workspace.datasets.get(dataset?.text ?? '')?.document.model.columns ?? {};
  const column = name !== undefined && Object.hasOwn(columns, name) ? columns[name] : undefined;
  const hasLimits = column?.role !== 'measure' || (column.lower !== undefined && column.upper !== undefined);
  return hasLimits ? undefined : name;
}
