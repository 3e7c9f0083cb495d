import type { Files, Unprintable } from './problem-example.ts';

/** What every example begins with: a partnership, one file of data, what its columns mean, and one indicator. Every number is made up. */
export const smallWorkspace = {
  'partnership.yaml': `name: South Lanarkshire Health and Social Care Partnership
area: South Lanarkshire
`,
  'falls.dataset.yaml': `id: falls
path: falls.csv
columns:
  council: { role: area, level: council }
  year: { role: period, grain: calendarYear }
  falls: { role: measure }
  people: { role: measure }
`,
  'falls.csv': `council,year,falls,people
Clackmannanshire,2021,110,11000
Clackmannanshire,2022,120,11000
Clackmannanshire,2023,115,11000
Falkirk,2021,300,32000
Falkirk,2022,310,32000
Falkirk,2023,305,32000
Fife,2021,800,80000
Fife,2022,790,80000
Fife,2023,780,80000
South Lanarkshire,2021,640,66000
South Lanarkshire,2022,620,66000
South Lanarkshire,2023,600,66000
Stirling,2021,170,19000
Stirling,2022,180,19000
Stirling,2023,175,19000
`,
  'falls.indicator.yaml': `id: falls
title: Falls of people aged 65 and over
unit: falls per 1,000 people
polarity: lowerIsBetter
period: { type: calendarYear }
measures:
  falls: sum(falls) from falls
  people: sum(people) from falls
calculation: { method: rate, numerator: falls, denominator: people, per: 1000 }
`,
} as const;

type SmallFile = keyof typeof smallWorkspace;

/** The indicator that examples of one file show: it takes all it has from the one of the small workspace. */
export const exampleFile = 'falls-at-home.indicator.yaml';
export const beginning = 'id: falls-at-home\nextends: falls\n';

/** An indicator that takes all it has from `falls`, and these lines. */
export function inIndicator(lines = ''): Files {
  return { [exampleFile]: lines === '' ? beginning : `${beginning}${lines}\n` };
}

/** A file of the small workspace with some of its words, which must be there, replaced. */
export function changed(file: SmallFile, ...replacements: readonly (readonly [string, string])[]): Files {
  let text: string = smallWorkspace[file];
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    text = text.replaceAll(from, to);
  }
  return { [file]: text };
}

/** A file of the small workspace with lines below its last. */
export function below(file: SmallFile, lines: string): Files {
  return { [file]: `${smallWorkspace[file]}${lines}\n` };
}

/** A file of which a page shows a sentence and not the text. */
export function unprintable(shown: string, text: () => string | Uint8Array): Unprintable {
  return {
    shown,
    bytes: () => {
      const made = text();
      return typeof made === 'string' ? new TextEncoder().encode(made) : made;
    },
  };
}

/** Text as a program writes it that has another encoding: one byte a sign, or two. */
export function encoded(text: string, encoding: 'windows-1252' | 'utf-16'): Uint8Array {
  const signs = [...text].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(
    encoding === 'utf-16' ? [0xff, 0xfe, ...signs.flatMap((sign) => [sign & 0xff, sign >> 8])] : signs,
  );
}
