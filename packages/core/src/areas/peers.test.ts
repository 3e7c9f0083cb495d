import { describe, expect, it } from 'vitest';
import type { Area, AreaLevel } from './area.ts';
import { areasAtLevel } from './areas.ts';
import { findArea } from './find-area.ts';
import { peerGroups, peersOf } from './peers.ts';

function area(text: string, level?: AreaLevel): Area {
  const found = findArea(text, level);
  if (found === undefined) throw new Error(`"${text}" is not an area.`);
  return found;
}
const names = (areas: readonly Area[]) => areas.map(({ name }) => name);

describe('the LGBF family groups', () => {
  it('put every council in one family of eight, itself included', () => {
    expect(peerGroups.map(({ id }) => id)).toEqual(['lgbf-people', 'lgbf-other']);
    for (const { id } of peerGroups) {
      for (const council of areasAtLevel('council')) {
        expect(peersOf(council, id)).toHaveLength(8);
        expect(peersOf(council, id)).toContain(council);
      }
    }
  });

  it('are as the framework publishes them', () => {
    expect(names(peersOf(area('S12000029'), 'lgbf-people'))).toEqual([
      'Clackmannanshire',
      'Dumfries and Galloway',
      'Falkirk',
      'Fife',
      'Renfrewshire',
      'South Ayrshire',
      'South Lanarkshire',
      'West Lothian',
    ]);
    expect(names(peersOf(area('S12000029'), 'lgbf-other'))).toEqual([
      'Angus',
      'Clackmannanshire',
      'East Renfrewshire',
      'Inverclyde',
      'Midlothian',
      'Renfrewshire',
      'South Lanarkshire',
      'West Lothian',
    ]);
  });

  it('count a partnership in where one of its councils is', () => {
    expect(names(peersOf(area('S37000028'), 'lgbf-people'))).toContain('Clackmannanshire and Stirling');
    // Clackmannanshire and Stirling are in families 3 and 2 of the people group: 7 + 7 other partnerships and this one.
    expect(peersOf(area('S37000005'), 'lgbf-people')).toHaveLength(15);
  });

  it('say nothing of other levels or of groups that are not known', () => {
    expect(peersOf(area('Scotland'), 'lgbf-people')).toEqual([]);
    expect(peersOf(area('NHS Fife'), 'lgbf-people')).toEqual([]);
    expect(peersOf(area('Hamilton'), 'lgbf-people')).toEqual([]);
    expect(peersOf(area('S12000029'), 'constructor')).toEqual([]);
  });
});
