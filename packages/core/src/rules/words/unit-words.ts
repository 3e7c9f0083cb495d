/**
 * Whether two units have no word in common, in whatever number or spelling: `discharges` and `people`, but not `bed days` and `day`, `%`
 * and `per cent`, or `carers` and `people`. A unit without words is like any other.
 */
export function haveNoWordInCommon(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words.size > 0 && others.size > 0 && ![...others].some((word) => words.has(word));
}

/** The words of a unit that say what is counted, each in one form; with them the unit as one word, so that `beddays` is `bed days`. */
function wordsOf(unit: string): ReadonlySet<string> {
  const written = unit
    .toLowerCase()
    .replace(/%|\bper ?cent(?:age)?s?\b/g, ' percent ')
    .replace(/£|\bgbp\b/g, ' pound ');
  const words = (written.match(/\p{L}+/gu) ?? []).filter((word) => !emptyWords.has(word)).map(plainForm);
  return new Set(words.length === 0 ? [] : [...words, words.join('')]);
}

function plainForm(word: string): string {
  if (people.has(word)) return 'person';
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const emptyWords = new Set([
  ...['a', 'an', 'and', 'of', 'the', 'in', 'to', 'for', 'by', 'per', 'or', 'number', 'total', 'count'],
  ...['aged', 'over', 'under', 'year', 'years', 'thousand', 'million', 'thousands', 'millions', 'new', 'all'],
]);

/** Those who can be counted as people. */
const people = new Set([
  ...['people', 'person', 'persons', 'population', 'populations', 'individual', 'individuals'],
  ...['adult', 'adults', 'child', 'children', 'men', 'women', 'patient', 'patients', 'resident', 'residents'],
  ...['carer', 'carers', 'client', 'clients', 'user', 'users', 'staff', 'respondent', 'respondents'],
]);
