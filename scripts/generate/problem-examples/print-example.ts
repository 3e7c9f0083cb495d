import { goodOf, isFiles } from './example-files.ts';
import { excerpt } from './excerpt.ts';
import type { Asked, Files, ProblemExample, Written } from './problem-example.ts';
import { exampleFile, smallWorkspace } from './small-workspace.ts';

/** Where the files are that an example does not show. */
export const besideExamples =
  'All other files are those of a small made-up workspace: one partnership, one CSV of falls and what its columns mean, one indicator.';

/** An example as Markdown: what is wrong, and the same as it should be. `language` is that of a query or formula. */
export function printExample(example: ProblemExample, language: string): string {
  const { bad, before, asked, askedInstead = asked, besides = [] } = example;
  const good = goodOf(example);
  return [
    ...(before ? [`Before:\n\n${printWritten(before, language)}`] : []),
    `Not so${printAsked(asked)}:`,
    printWritten(bad, language, good),
    ...(besides.length > 0 ? [`With it comes ${besides.map((code) => `\`${code}\``).join(' and ')}.`] : []),
    `But so${printAsked(askedInstead)}:`,
    isFiles(good) && isFiles(bad) ? printGood(good, bad) : printWritten(good, language),
    ...(isFiles(good) ? [besideExamples] : []),
  ].join('\n\n');
}

/** Files as Markdown, each with its name unless it is the one that examples of one file show. Of a long table, what `other` has not. */
export function printFiles(files: Files, other: Files = {}): string {
  const entries = Object.entries(files);
  return entries
    .flatMap(([name, file]) => {
      if (file === undefined) return [`There is no file \`${name}\`.`];
      if (typeof file !== 'string') return file.shown === '' ? [] : [`\`${name}\`: ${file.shown}`];
      const block = name.endsWith('.csv') ? printTable(name, file, other) : printBlock(file, 'yaml');
      return [entries.length === 1 && name === exampleFile ? block : `\`${name}\`:\n\n${block}`];
    })
    .join('\n\n');
}

/** What is right, without the files that were shown already. */
function printGood(good: Files, bad: Files): string {
  const changed = Object.entries(good).filter(([name, file]) => file !== bad[name]);
  return changed.length === 0 ? 'The same files.' : printFiles(Object.fromEntries(changed), bad);
}

function printWritten(written: Written, language: string, other?: Written): string {
  if (typeof written === 'string') return printBlock(written, language);
  return isFiles(written) ? printFiles(written, other && isFiles(other) ? other : {}) : written.shown;
}

/** Beside a version that is the same, or cannot be printed, the table of the small workspace is the other. */
function printTable(name: string, text: string, others: Files): string {
  const own: Files = smallWorkspace;
  const candidates = [others[name], own[name]].filter((each) => typeof each === 'string' && each !== text);
  return printBlock(typeof candidates[0] === 'string' ? excerpt(text, candidates[0]) : text, 'text');
}

function printBlock(text: string, language: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function printAsked(asked: Asked | undefined): string {
  if (asked === undefined) return '';
  const { about = 'value', area = 'South Lanarkshire council', period = '2023', since } = asked;
  const what = {
    value: 'the value of `falls`',
    'shown value': 'the value of `falls` as it is printed',
    colour: 'the colour of `falls`',
    change: `the change of \`falls\` since ${since}`,
    peers: 'the rate of `falls` in all other councils together',
  }[about];
  return `, asked for ${what}${about === 'peers' ? '' : ` for ${area}`} in ${period}`;
}
