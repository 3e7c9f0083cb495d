import type { Area } from '../../areas/area.ts';
import { areasAtLevel } from '../../areas/areas.ts';
import { findArea } from '../../areas/find-area.ts';
import { peerGroups, peersOf } from '../../areas/peers.ts';
import { isTooSmall } from '../../disclosure/disclosure-policy.ts';
import type { RagScheme } from '../../model/rag.ts';
import type { Period } from '../../periods/period.ts';
import type { LinkedIndicator, Workspace } from '../../workspace/workspace.ts';
import type { Calculator } from '../results/calculator.ts';
import { isPercentage } from '../results/change.ts';
import { isWhole } from '../results/is-whole.ts';
import { partnershipDisclosure } from '../results/partnership-disclosure.ts';
import type { IndicatorResult, Reason } from '../results/result.ts';
import { groupInWords, levelGroups, peersGroup } from '../schemes/group-in-words.ts';
import type { ComparatorValue, GroupValues, JudgingContext, Sample } from '../schemes/scheme.ts';
import { findScheme } from './rag.ts';
import { targetOf } from './rag-target.ts';

/** Where the values that a scheme compares with come from. */
export interface Judging {
  readonly workspace: Workspace;
  readonly calculator: Calculator;
  readonly indicator: LinkedIndicator;
}

/** How an indicator is judged: by its own scheme, or the partnership's. */
export function schemeOf({ workspace, indicator }: Omit<Judging, 'calculator'>): RagScheme | undefined {
  return indicator.effective.rag ?? workspace.partnership?.model.rag;
}

/** What a scheme may look at beside a result: only what it compares with is worked out. */
export function judgingContextOf(judging: Judging, result: IndicatorResult): Partial<JudgingContext> {
  const { workspace, indicator } = judging;
  const { polarity } = indicator.effective;
  const target = targetOf(workspace, indicator, result.area, result.period);
  const scheme = schemeOf(judging);
  const common = { polarity, target };
  switch (scheme && findScheme(scheme.scheme)?.comparesWith) {
    case 'comparator':
      return { ...common, ...besideComparator(judging, result, scheme) };
    case 'group':
      return { ...common, group: groupOf(judging, result, scheme) };
    default:
      return common;
  }
}

function besideComparator(
  judging: Judging,
  result: IndicatorResult,
  scheme: RagScheme | undefined,
): Pick<JudgingContext, 'comparator' | 'sample' | 'whole'> {
  const named = scheme && 'comparator' in scheme ? scheme.comparator : undefined;
  return {
    comparator: comparatorOf(judging, result, named ?? 'scotland', scheme),
    sample: sampleOf(judging, result, result.period, scheme),
    whole: wholeOf(judging.indicator),
  };
}

function comparatorOf(
  judging: Judging,
  { area, period }: IndicatorResult,
  named: string,
  scheme: RagScheme | undefined,
): ComparatorValue | Reason {
  const { calculator, indicator } = judging;
  const found = findArea(named, area.level) ?? findArea(named);
  if (found === undefined) {
    return { code: 'calc/unknown-comparator', message: `"${named}" is no area to compare with.` };
  }
  const { name } = found;
  if (found.code === area.code) {
    return { code: 'calc/same-area', message: `${name} is not compared with itself.` };
  }
  const other = calculator.result(indicator.id, found, period);
  const { value, lower, upper, confidence } = other;
  if (value === undefined || !isWhole(other)) {
    return { code: 'calc/no-comparator-value', message: `${name} has no whole value for the period.` };
  }
  return { name, value, lower, upper, confidence, sample: sampleOf(judging, other, period, scheme) };
}

/** What 1 is in the unit of the value; undefined where the value is no share. */
function wholeOf({ effective: { calculation, unit } }: LinkedIndicator): number | undefined {
  if (calculation?.method === 'proportion') return calculation.per ?? 100;
  return calculation?.method === 'published' && isPercentage(unit) ? 100 : undefined;
}

function sampleOf(
  { workspace, calculator, indicator }: Judging,
  { area, denominator, method }: IndicatorResult,
  period: Period,
  scheme: RagScheme | undefined,
): Sample | Reason | undefined {
  if (scheme?.scheme !== 'zTest') return undefined;
  const numberOf = (measure: string) => calculator.measured(indicator.id, measure, area, period);
  const respondents =
    scheme.respondents !== undefined
      ? numberOf(scheme.respondents)
      : method === 'proportion'
        ? denominator
        : undefined;
  if (respondents === undefined && scheme.respondents === undefined) return undefined;
  const policy = partnershipDisclosure(workspace.partnership);
  if (policy === 'unreadable' || (policy && respondents !== undefined && isTooSmall(respondents, policy))) {
    return {
      code: 'calc/small-count',
      message: `So few answered in ${area.name} that the number is not shown.`,
    };
  }
  const { designEffect: written = 1 } = scheme;
  const designEffect = typeof written === 'number' ? written : numberOf(written);
  if (respondents !== undefined && respondents > 0 && designEffect !== undefined && designEffect > 0) {
    return { respondents, designEffect };
  }
  const lacking = respondents === undefined || respondents <= 0 ? 'number of respondents' : 'design effect';
  return { code: 'calc/no-sample', message: `${area.name} has no ${lacking} above 0 for the period.` };
}

function groupOf(
  { workspace, calculator, indicator }: Judging,
  result: IndicatorResult,
  scheme: RagScheme | undefined,
): GroupValues | Reason {
  const written = scheme && 'group' in scheme ? scheme.group : '';
  const comparators = indicator.effective.comparators ?? workspace.partnership?.model.comparators ?? [];
  const areas = areasOfGroup(written, result.area, comparators);
  const name = groupInWords(written);
  if (areas === undefined) {
    const message =
      written === peersGroup
        ? 'The comparators name no peer group.'
        : `"${written}" is no group of areas that is known.`;
    return { code: 'calc/unknown-group', message };
  }
  if (!areas.some(({ code }) => code === result.area.code)) {
    return { code: 'calc/not-in-group', message: `${result.area.name} is not one of the ${name}.` };
  }
  const results = areas.map((area) =>
    area.code === result.area.code ? result : calculator.result(indicator.id, area, result.period),
  );
  return {
    name,
    values: results.flatMap((each) =>
      each.value !== undefined && isWhole(each)
        ? [{ isOwn: each.area.code === result.area.code, value: each.value }]
        : [],
    ),
    without: results.filter((each) => !isWhole(each)).map(({ area }) => area.name),
  };
}

/** The areas of a group, the area itself among them; undefined for a word that names no group. */
function areasOfGroup(
  written: string,
  area: Area,
  comparators: readonly string[],
): readonly Area[] | undefined {
  const level = levelGroups.get(written);
  if (level !== undefined) return areasAtLevel(level);
  const id = written === peersGroup ? comparators.find(isPeerGroup) : written;
  return id !== undefined && isPeerGroup(id) ? peersOf(area, id) : undefined;
}

function isPeerGroup(name: string): boolean {
  return peerGroups.some(({ id }) => id === name);
}
