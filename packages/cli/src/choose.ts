import type { Area, LinkedIndicator, Period } from '@ninefold/core';
import { findAlias } from './find-alias.ts';
import { Misuse } from './misuse.ts';
import type { OpenFolder } from './open-folder.ts';

/** An indicator of the folder by its id, whatever the case of its letters, or by another of its names. */
export function chooseIndicator(opened: OpenFolder, id: string): LinkedIndicator {
  const definition = chooseDefinition(opened, id);
  if (opened.workspace.indicators.get(definition.id) === definition) return definition;
  throw new Misuse(
    `${definition.id} is defined in a pack, but no file of this folder adopts it: write one with \`id: ${definition.id}\` and \`extends\`.`,
  );
}

/** An indicator of the folder, or of a pack in use where no file adopts it. */
export function chooseDefinition({ core, workspace, tell }: OpenFolder, id: string): LinkedIndicator {
  const definitions = [...workspace.indicators.values(), ...workspace.packIndicators.values()];
  const found =
    definitions.find((definition) => definition.id.toLowerCase() === id.toLowerCase()) ??
    findAlias(id, definitions, tell);
  if (found !== undefined) return found;
  const nearest = core.nearestWord(
    id,
    definitions.map((definition) => definition.id),
  );
  const hint =
    nearest === undefined ? '`ninefold calculate` shows all there are.' : `did you mean ${nearest}?`;
  throw new Misuse(`There is no indicator "${id}" in this folder; ${hint}`);
}

/** An area by a code of any year or a name. */
export function chooseArea({ core }: Pick<OpenFolder, 'core'>, text: string, level?: Area['level']): Area {
  const area = (level && core.findArea(text, level)) ?? core.findArea(text);
  if (area !== undefined) return area;
  const { suggestion } = core.explainUnknownArea(text, level);
  const hint =
    suggestion === undefined
      ? 'write a code such as S12000029 or a name such as South Lanarkshire.'
      : `did you mean "${suggestion}"?`;
  throw new Misuse(`There is no area "${text}"; ${hint}`);
}

/**
 * A period in any spelling, as the indicator counts periods: `2023` is a calendar year or a survey wave. Undefined for a period of
 * another kind than the indicator has.
 */
export function choosePeriod(
  { core }: Pick<OpenFolder, 'core'>,
  indicator: LinkedIndicator,
  text: string,
): Period | undefined {
  const period = core.parsePeriod(text, indicator.effective.period?.type)?.period;
  if (period !== undefined || core.parsePeriod(text) !== undefined) return period;
  throw new Misuse(`"${text}" is not a period; write it as 2019/20, 2019/20 Q1, 2019-04 or 2019.`);
}
