import type { ConvertedPack } from './converted-pack.ts';
import type { FieldTally, TableTally } from './field-ledger.ts';
import { lessons } from './page-lessons.ts';

/** The page that says what became of each field of the definitions of others. */
export function pageOf(packs: readonly ConvertedPack[]): string {
  return `<!-- Written by scripts/convert-definitions/run.ts; change the script and run it again. -->

# Definitions of other bodies

The model was made for Scotland's integration indicators. To see whether it fits the definitions of others, a script turns two sets of
them into packs in our own language:

${packs.map(summaryOf).join('\n')}

    node scripts/convert-definitions/run.ts DEFINITIONS_FOLDER OUT_FOLDER docs/reference/other-definitions.md

Every file loads in its pack with no problem, and a partnership that adopts all of them has no error
(\`tests/convert-definitions.test.ts\`). The packs themselves are not in this repository, because the terms of the texts are not clear
enough to pass them on: some indicators of Fingertips say "Non commercial use only" or "Extracts may only be reproduced by permission"
beside the MIT licence of their file, and for the two lists of the benchmarking framework no licence was found.

## What Ninefold does with them

${packs.map(methodsOf).join('\n\n')}

A figure that is only read as it was published keeps its statistic, its method and its numerator and denominator in words, under
\`methodology\` and \`measures\`.

## Each field, and where it went

The first number is how many rows have a value. The numbers in brackets say how many of these went to a key of ours; a row may go to
several. Rows that are left out as a whole stand below the tables and are not counted. A value with neither a key nor a reason stops the
script.

${packs.flatMap(({ tables }) => tables.map(tableOf)).join('\n\n')}

## Rows left out

${packs.flatMap(({ rowsLeftOut }) => rowsLeftOut.map(({ row, reason }) => `- ${row}: ${reason}.`)).join('\n')}

${lessons}`;
}

function summaryOf({ id, title, indicators }: ConvertedPack): string {
  return `- \`${id}\`: ${title}, ${indicators.length} definitions.`;
}

function methodsOf({ id, indicators }: ConvertedPack): string {
  const counts = new Map<string, number>();
  for (const { calculation, methodology } of indicators) {
    const statistic = methodology?.statistic === undefined ? '' : ` (${methodology.statistic})`;
    const method = `\`${calculation?.method}\`${statistic}`;
    counts.set(method, (counts.get(method) ?? 0) + 1);
  }
  const rows = [...counts].sort(([, one], [, other]) => other - one);
  return `| calculation in \`${id}\` | definitions |\n|---|---|\n${rows.map(([method, count]) => `| ${method} | ${count} |`).join('\n')}`;
}

function tableOf({ file, rows, fields }: TableTally): string {
  return `### ${file} (${rows} rows)

| field | rows | kept under | left out |
|---|---|---|---|
${fields.map(rowOf).join('\n')}`;
}

function rowOf({ field, rows, kept, leftOut }: FieldTally): string {
  const keys = [...kept].map(([key, count]) => `${key.includes(' ') ? key : `\`${key}\``} (${count})`);
  const reasons = [...leftOut].map(([reason, count]) => `${reason} (${count})`);
  const nothing = rows === 0 ? 'empty in every row' : '';
  return `| ${field} | ${rows} | ${keys.join(', ')} | ${reasons.join('; ')}${nothing} |`;
}
