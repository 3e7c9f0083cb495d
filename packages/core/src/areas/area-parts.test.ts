import { describe, expect, it } from 'vitest';
import type { Area, AreaLevel } from './area.ts';
import { areaAbove, partsOfArea } from './area-parts.ts';
import { areasAtLevel } from './areas.ts';
import { describeArea } from './describe-area.ts';
import { findArea } from './find-area.ts';

function area(text: string, level?: AreaLevel): Area {
  const found = findArea(text, level);
  if (found === undefined) throw new Error(`"${text}" is not an area.`);
  return found;
}
const names = (areas: readonly Area[] | undefined) => areas?.map(({ name }) => name);

describe('the parts of an area', () => {
  it('are 32 councils, 31 partnerships, 14 boards or 127 localities for Scotland', () => {
    const levels = ['council', 'partnership', 'board', 'locality'] as const;
    const scotland = area('Scotland');
    expect(levels.map((level) => partsOfArea(scotland, level)?.length)).toEqual([32, 31, 14, 127]);
  });

  it('are two councils for Clackmannanshire and Stirling', () => {
    expect(names(partsOfArea(area('S37000005'), 'council'))).toEqual(['Clackmannanshire', 'Stirling']);
  });

  it('are the councils and partnerships of a board', () => {
    expect(names(partsOfArea(area('NHS Lanarkshire'), 'council'))).toEqual([
      'North Lanarkshire',
      'South Lanarkshire',
    ]);
    expect(names(partsOfArea(area('NHS Forth Valley'), 'council'))).toEqual([
      'Clackmannanshire',
      'Falkirk',
      'Stirling',
    ]);
    expect(names(partsOfArea(area('NHS Forth Valley'), 'partnership'))).toEqual([
      'Clackmannanshire and Stirling',
      'Falkirk',
    ]);
    expect(partsOfArea(area('NHS Greater Glasgow and Clyde'), 'council')).toHaveLength(6);
  });

  it('are the localities of a partnership', () => {
    expect(names(partsOfArea(area('S37000028'), 'locality'))).toEqual([
      'Clydesdale',
      'East Kilbride',
      'Hamilton',
      'Rutherglen Cambuslang',
    ]);
  });

  it('are the area itself at its own level', () => {
    for (const level of ['scotland', 'board', 'partnership', 'council', 'locality'] as const) {
      for (const each of areasAtLevel(level)) expect(partsOfArea(each, level)).toEqual([each]);
    }
  });

  it('may be one part that covers the same ground', () => {
    expect(partsOfArea(area('S12000029'), 'partnership')).toEqual([area('S37000028')]);
    expect(partsOfArea(area('S37000028'), 'council')).toEqual([area('S12000029')]);
  });

  it('are none where the level does not divide the area', () => {
    expect(partsOfArea(area('Stirling'), 'partnership')).toBeUndefined();
    expect(partsOfArea(area('Stirling'), 'locality')).toBeUndefined();
    expect(partsOfArea(area('S12000029'), 'board')).toBeUndefined();
    expect(partsOfArea(area('S37000028'), 'scotland')).toBeUndefined();
    expect(partsOfArea(area('Hamilton'), 'council')).toBeUndefined();
  });

  it('lie in the area that they are parts of', () => {
    for (const board of areasAtLevel('board')) {
      for (const council of partsOfArea(board, 'council') ?? [])
        expect(areaAbove(council, 'board')).toBe(board);
    }
  });
});

describe('the area above', () => {
  it('of a council is its partnership, its board and Scotland', () => {
    const above = (level: AreaLevel) => areaAbove(area('Stirling', 'council'), level)?.name;
    expect([above('council'), above('partnership'), above('board'), above('scotland')]).toEqual([
      'Stirling',
      'Clackmannanshire and Stirling',
      'NHS Forth Valley',
      'Scotland',
    ]);
  });

  it('of a locality is its partnership and what that lies in', () => {
    const above = (level: AreaLevel) => areaAbove(area('Hamilton'), level)?.name;
    expect([above('partnership'), above('board'), above('scotland')]).toEqual([
      'South Lanarkshire',
      'NHS Lanarkshire',
      'Scotland',
    ]);
  });

  it('is unknown where no one area holds all of it', () => {
    expect(areaAbove(area('S37000005'), 'council')).toBeUndefined();
    expect(areaAbove(area('Rural Stirling'), 'council')).toBeUndefined();
    expect(areaAbove(area('Scotland'), 'board')).toBeUndefined();
    expect(areaAbove(area('S37000028'), 'locality')).toBeUndefined();
  });
});

describe('in words', () => {
  it('an area has its level, because levels share names', () => {
    expect(describeArea(area('S37000028'))).toBe('South Lanarkshire (partnership)');
    expect(describeArea(area('S12000029'))).toBe('South Lanarkshire (council)');
    expect(describeArea(area('S08000032'))).toBe('NHS Lanarkshire (board)');
    expect(describeArea(area('Hamilton'))).toBe('Hamilton (locality of South Lanarkshire)');
    expect(describeArea(area('Scotland'))).toBe('Scotland');
  });
});
