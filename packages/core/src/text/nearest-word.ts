/**
 * The candidate that a person most likely meant by `word`, so long as there is only one: the same but for capitals, blanks and
 * signs (`75+` for `75plus`), with a slip or two in its letters, or with a word left out or added. Numbers inside names are never
 * slips: `NI-24` is not `NI-14`.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  return nearestAmong(candidates)(word);
}

/** The same for several words, which are compared with candidates that are looked at once. */
export function nearestAmong(candidates: Iterable<string>): (word: string) => string | undefined {
  let forms: readonly (readonly [string, Form])[] | undefined;
  return (word) => {
    forms ??= Array.from(new Set(candidates), (candidate) => [candidate, formOf(candidate)]);
    if (forms.length === 0) return undefined;
    const wanted = formOf(word);
    let best: string | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    let isOnly = false;
    for (const [candidate, form] of forms) {
      const distance = distanceBetween(wanted, form, bestDistance);
      if (distance === undefined || distance > bestDistance) continue;
      isOnly = distance < bestDistance;
      best = candidate;
      bestDistance = distance;
    }
    return isOnly ? best : undefined;
  };
}

/** A name as it is compared. */
interface Form {
  readonly lower: string;
  /** Its words and numbers in small letters, with signs said in words. */
  readonly words: readonly string[];
  /** Its letters without blanks and signs, and its numbers, each apart. */
  readonly joined: string;
  readonly numbers: string;
}

const signs: readonly (readonly [string, string])[] = [
  ['+', ' plus '],
  ['&', ' and '],
  ['%', ' per cent '],
  ['<', ' below '],
  ['>', ' above '],
];

/** Longer texts are compared as they stand, so that no text takes long. */
const longest = 200;

function formOf(name: string): Form {
  const lower = name.toLowerCase();
  if (lower.length > longest) return { lower, words: [], joined: '', numbers: lower };
  const said = signs.reduce((text, [sign, spoken]) => text.replaceAll(sign, spoken), lower);
  const plain = said.normalize('NFKD').replace(/\p{M}/gu, '');
  const words = (plain.match(/\p{N}+|\p{L}+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''));
  const joined = words.map((word) => (isNumber(word) ? ` ${word} ` : word)).join('');
  return { lower, words, joined, numbers: words.filter(isNumber).join(' ') };
}

function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}

/** How far two names are apart, from 0; undefined where they are not near. A word more or less counts as a slip and a half. */
function distanceBetween(a: Form, b: Form, limit: number): number | undefined {
  if (a.lower === b.lower) return 0;
  if (a.numbers !== b.numbers) return undefined;
  if (a.joined !== '' && a.joined === b.joined) return 0.5;
  const most = slipsAllowed(a.lower.length, b.lower.length);
  const slips =
    Math.abs(a.lower.length - b.lower.length) > most
      ? most + 1
      : editDistance(a.lower, b.lower, Math.min(most, limit) + 1);
  const shared = hasMostWordsOf(a, b) || hasMostWordsOf(b, a) ? 1.5 : undefined;
  if (slips > most || slips > limit) return shared;
  return Math.min(slips, shared ?? slips);
}

/** A third of the letters, and one in a name of three; in a shorter one every letter counts. */
function slipsAllowed(written: number, meant: number): number {
  return Math.max(Math.floor(written / 3), Math.max(written, meant) >= 3 ? 1 : 0);
}

/** Whether all words of one name stand in the other in their order, and make up more than half of it. */
function hasMostWordsOf(few: Form, many: Form): boolean {
  if (few.words.length === 0 || few.words.length >= many.words.length) return false;
  let next = 0;
  for (const word of many.words) if (word === few.words[next]) next++;
  return next === few.words.length && 2 * lettersIn(few.words) > lettersIn(many.words);
}

function lettersIn(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** Optimal string alignment distance, given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
