import type { OverviewIndicator, PartnershipOverview } from '@ninefold/lsp/protocol';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

/** An indicator with a value and nothing to say of it, but for what is given. */
export function indicatorOf(id: string, parts: Partial<OverviewIndicator> = {}): OverviewIndicator {
  return {
    id,
    title: `Title of ${id}`,
    uri: `file:///plan/${id}.indicator.yaml`,
    range,
    value: '12 days',
    hasValue: true,
    period: '2023/24',
    rag: undefined,
    change: undefined,
    problems: { errors: 0, warnings: 0 },
    failing: 0,
    ...parts,
  };
}

/** A partnership with one framework: what each of its items is measured by. */
export function overviewOf(
  items: Readonly<Record<string, readonly OverviewIndicator[]>>,
  elsewhere: readonly OverviewIndicator[] = [],
  folder = 'file:///plan',
): PartnershipOverview {
  const uri = `${folder}/plan.framework.yaml`;
  const listed = Object.entries(items).map(([id, indicators]) => {
    return { id, number: id, title: `Item ${id}`, uri, range, indicators };
  });
  const frameworks = [{ id: 'plan', title: 'The plan', uri, range, items: listed }];
  return {
    folder,
    revision: 1,
    name: `At ${folder}`,
    area: undefined,
    period: '2023/24',
    frameworks,
    elsewhere,
  };
}
