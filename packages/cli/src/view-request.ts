import type { Problem } from '@ninefold/core';
import type { IndicatorViewRequest } from '@ninefold/report';
import { chooseArea, chooseDefinition, choosePeriod } from './choose.ts';
import { Misuse } from './misuse.ts';
import type { OpenFolder } from './open-folder.ts';

/** Which value of an indicator a person wants to see, in their own words. */
export interface Choice {
  readonly area?: string | undefined;
  readonly period?: string | undefined;
}

/**
 * What the report needs to show an indicator. What the person left open the report decides itself; a word that names no area or
 * period is theirs to mend.
 */
export function viewRequest(
  opened: OpenFolder,
  problems: readonly Problem[],
  id: string,
  choice: Choice,
): IndicatorViewRequest {
  const indicator = chooseDefinition(opened, id);
  const period = choice.period === undefined ? undefined : choosePeriod(opened, indicator, choice.period);
  if (choice.period !== undefined && period === undefined) {
    throw new Misuse(`${indicator.id} has no values for a period such as ${choice.period}.`);
  }
  return {
    workspace: opened.workspace,
    calculator: opened.disclosed,
    problems,
    indicator: indicator.id,
    area: choice.area === undefined ? undefined : chooseArea(opened, choice.area),
    period,
  };
}
