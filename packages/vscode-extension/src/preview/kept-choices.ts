import type { Preview, PreviewChoice } from '@ninefold/lsp/protocol';

/**
 * A definition that is broken for a moment has no areas and periods of its own to choose from: those stay that the preview had before, as
 * long as it is of the same thing.
 */
export function withKeptChoices(answer: Preview, before: Preview | undefined): Preview {
  if (answer.hasOwnChoices || before?.hasOwnChoices !== true || !isOfSame(answer, before)) return answer;
  const { areas, periods } = before;
  return {
    ...answer,
    areas,
    area: stillChosen(areas, answer.area, before.area),
    periods,
    period: stillChosen(periods, answer.period, before.period),
    hasOwnChoices: true,
  };
}

function isOfSame(one: Preview, other: Preview): boolean {
  return one.folder === other.folder && JSON.stringify(one.subject) === JSON.stringify(other.subject);
}

function stillChosen(list: readonly PreviewChoice[], chosen: string | undefined, before: string | undefined) {
  return list.some(({ value }) => value === chosen) ? chosen : before;
}
