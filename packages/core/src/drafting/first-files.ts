/** The partnership as its file names it; undefined when the person has not said. */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** The first files of a partnership, by path. They hold no figure: what only the partnership can know is left for it to fill in. */
export function firstFiles(area: NamedArea | undefined): ReadonlyMap<string, string> {
  return new Map([
    ['partnership.yaml', partnership(area)],
    ['datasets/delayed-discharges.dataset.yaml', delayedDischarges],
    ['datasets/mid-year-population.dataset.yaml', midYearPopulation],
    ['data/delayed-discharges.csv', 'council,month,age_group,reason,bed_days\n'],
    ['data/mid-year-population.csv', 'council,year,age,population\n'],
    ['indicators/ni-19.indicator.yaml', indicator],
  ]);
}

function partnership(area: NamedArea | undefined): string {
  const who =
    area === undefined
      ? `# name: The name of your partnership, as it is printed
# area: The code or the name of its area, such as S37000016 or Fife`
      : `name: ${area.name} Health and Social Care Partnership
area: ${area.code} # ${area.name}`;
  return `# Who these definitions belong to. This file stands at the root of the folder.
${who}
uses: [national] # the national definitions that come with Ninefold

# The year of your report; the tables show it and the five years before it.
# reportingYear: 2023/24
comparators: [scotland]
`;
}

const delayedDischarges = `# A CSV file, and what its columns mean. The data file beside it has only its headings: put your extract in.
id: delayed-discharges
title: Delayed discharge bed days, by council, month, age group and reason
path: ../data/delayed-discharges.csv
source:
  publisher: Public Health Scotland
  # Say which file you took and when, so that the figures can be found again.
  # url:
  # retrieved: YYYY-MM-DD
columns:
  # Rows with no known council. Leave the line out if there are none.
  council: { role: area, level: council, ignore: [Other] }
  month: { role: period, grain: month }
  # Which rows are sums of others. With this, a query that counts the same days twice is found.
  age_group:
    role: category
    totals: { 18plus: [18-74, 75plus] }
  reason:
    role: category
    totals: { All Delay Reasons: '*' }
  bed_days: { role: measure, unit: bed days, minimum: 0 }
`;

const midYearPopulation = `id: mid-year-population
title: Mid-year population estimates, by council, year and single year of age
path: ../data/mid-year-population.csv
source:
  publisher: National Records of Scotland
  # url:
  # retrieved: YYYY-MM-DD
columns:
  council: { role: area, level: council }
  year: { role: period, grain: calendarYear }
  age: { role: age }
  population: { role: measure, unit: people, minimum: 0 }
`;

const indicator = `# The national definition of NI-19, with the two things that only you have: where the numbers come from.
id: NI-19
extends: national
measures:
  delayedBedDays: >-
    sum(bed_days) from delayed-discharges
    where age_group = "75plus" and reason = "All Delay Reasons"
  population75plus: sum(population) from mid-year-population where age >= 75

# A target of your partnership, and who set it.
# targets:
#   - { period: 2023/24, atMost: , source: }

# Figures that were published elsewhere: \`ninefold test\` says whether yours agree.
# expect:
#   - { area: , period: , value: , within: , source: }
`;
