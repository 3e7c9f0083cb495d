import { describe, expect, it } from 'vitest';
import { idOf, problemOfId } from './indicator-id.ts';

describe('the id of a new indicator', () => {
  it('is proposed from its title', () => {
    expect(idOf('Emergency admissions, aged 75+, per 1,000')).toBe('emergency-admissions-aged-75-per-1');
    expect(idOf('Cùram aig an taigh')).toBe('curam-aig-taigh');
    expect(idOf('Readmissions of people who are 75 or over')).toBe('readmissions-people-are-75-over');
    expect(idOf('–')).toBe('');
  });

  it.each(['NI-14', 'SL-telecare_items.2', '7a'])('may be %s', (id) =>
    expect(problemOfId(id)).toBeUndefined(),
  );
  it.each(['', ' ', '-a', 'a b', 'a/b', 'à'])('may not be "%s"', (id) =>
    expect(problemOfId(id)).toMatch(/^Use letters/),
  );
});
