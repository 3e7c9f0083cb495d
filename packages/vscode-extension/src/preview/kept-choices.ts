import type { Preview, PreviewChoice } from '@ninefold/lsp/protocol';

/**
 * A definition that is broken for a moment has no areas and periods to choose from: those stay that the preview had before, as long as it
 * is of the same thing.
 */
export function withKeptChoices(answer: Preview, before: Preview | undefined): Preview {
  if (before === undefined || !isOfSame(answer, before)) return answer;
  const areas = keptChoice(answer.areas, answer.area, before.areas, before.area);
  const periods = keptChoice(answer.periods, answer.period, before.periods, before.period);
  return { ...answer, areas: areas.list, area: areas.chosen, periods: periods.list, period: periods.chosen };
}

function isOfSame(one: Preview, other: Preview): boolean {
  return one.folder === other.folder && JSON.stringify(one.subject) === JSON.stringify(other.subject);
}

function keptChoice(
  list: readonly PreviewChoice[],
  chosen: string | undefined,
  listBefore: readonly PreviewChoice[],
  chosenBefore: string | undefined,
) {
  if (list.length > 0) return { list, chosen };
  const isListed = listBefore.some(({ value }) => value === chosen);
  return { list: listBefore, chosen: isListed || listBefore.length === 0 ? chosen : chosenBefore };
}
