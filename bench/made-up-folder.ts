import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a folder of made-up indicator files, each about 70 lines, over one made-up dataset. */
export function writeMadeUpFolder(folder: string, count: number): void {
  for (const [path, text] of madeUpFiles(count)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The same files in memory, by path. */
export function madeUpFiles(count: number): ReadonlyMap<string, string> {
  const files = new Map([
    ['partnership.yaml', 'name: Made-up partnership\narea: S37000028\nuses: [national]\n'],
    ['datasets/made-up.dataset.yaml', dataset],
    ['data/made-up.csv', data()],
  ]);
  for (let number = 1; number <= count; number++) {
    files.set(`indicators/made-up-${number}.indicator.yaml`, indicator(number));
  }
  return files;
}

/** The text of one of the files, with measures added until it has so many lines. */
export function longDefinition(number: number, lines: number): string {
  const text = indicator(number);
  const more = Math.max(0, lines - text.split('\n').length);
  const measures = Array.from(
    { length: Math.floor(more / 3) },
    (_, each) =>
      `  more${each}:\n    title: More events, number ${each}\n    query: sum(events) from made-up where group = "65 and over"\n`,
  );
  return text.replace('measures:\n', `measures:\n${measures.join('')}`);
}

const dataset = `id: made-up
title: Made-up events and population, by council and year
path: ../data/made-up.csv
source: { publisher: made up for a benchmark }
columns:
  council: { role: area, level: council }
  year: { role: period, grain: financialYear }
  group: { role: category, totals: { All: [under 65, 65 and over] } }
  events: { role: measure, unit: events }
  population: { role: measure, unit: people }
`;

function data(): string {
  const rows = ['council,year,group,events,population'];
  for (const council of ['S12000029', 'S12000005', 'S12000030']) {
    for (let year = 2014; year < 2024; year++) {
      const label = `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
      const [younger, older] = [100 + (year % 7), 300 + (year % 5)];
      rows.push(
        `${council},${label},under 65,${younger},40000`,
        `${council},${label},65 and over,${older},9000`,
      );
      rows.push(`${council},${label},All,${younger + older},49000`);
    }
  }
  return `${rows.join('\n')}\n`;
}

function indicator(number: number): string {
  return `# Made up for a benchmark; no figure here is real.
id: made-up-${number}
title: Made-up events per 1,000 people aged 65 and over, number ${number}
shortTitle: Made-up events ${number}
aliases:
  - Events ${number}
  - ME${number}
description: >-
  Counts made-up events of people aged 65 and over in a financial year, by the council
  they live in, and divides them by the made-up population of the same age. It stands here
  only so that a check has something of an ordinary length to read.
outcomes:
  - 2
  - outcome: 4
    authority: made up
  - 9
unit: events per 1,000 population aged 65+
polarity: lowerIsBetter
period: { type: financialYear, from: 2014/15 }
areas: [scotland, partnership, council]
measures:
  events:
    title: Events
    description: >-
      Every made-up event of the year, by the date of the event.
    includes:
      - Events of kind A
      - Events of kind B
    excludes:
      - Events of kind C
    unit: events
    query: >-
      sum(events) from made-up
      where group = "65 and over"
  population:
    title: Population
    description: The made-up population in the middle of the year.
    unit: people
    query: sum(population) from made-up where group = "65 and over"
calculation:
  method: rate
  numerator: events
  denominator: population
  per: 1000
aggregation: recompute
decimals: 1
minimum: 0
rag: { scheme: percentOfTarget, green: 0, amber: 5 }
targets:
  - period: 2022/23
    atMost: 40
    source: made up
  - period: 2023/24
    atMost: 38
    source: made up
breaks:
  - at: 2016/17
    reason: A made-up change of what is counted.
caveats:
  - The figures are made up.
  - They are the same in every file.
sources:
  - title: Made-up events
    publisher: nobody
    confidence: derived
    note: Arithmetic in bench/made-up-folder.ts.
expect:
  - { area: S12000029, period: 2022/23, value: 33.556, within: 0.001, source: arithmetic in bench/made-up-folder.ts }
verified: false
`;
}
