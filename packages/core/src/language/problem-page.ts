import { rules } from '../rules/index.generated.ts';
import { problemWords } from './problem-words.generated.ts';

const folder = 'ninefold:docs/problems/';

/**
 * The address of the page about a code: what it means, why it matters, what to do. The page comes with Ninefold, so that it can be read
 * offline; `readProblemPage` gives its text.
 */
export function problemPage(code: string): string | undefined {
  return textOf(code) === undefined ? undefined : `${folder}${code}.md`;
}

/** The text of a page that `problemPage` names, as Markdown. */
export function readProblemPage(address: string): string | undefined {
  return address.startsWith(folder) && address.endsWith('.md')
    ? textOf(address.slice(folder.length, -'.md'.length))
    : undefined;
}

function textOf(code: string): string | undefined {
  return ruleTexts.get(code) ?? otherTexts.get(code) ?? otherTexts.get(code.replace(/^formula\//, 'query/'));
}

const ruleTexts = new Map(
  rules.map(({ id, summary, why, examples }) => [
    `rule/${id}`,
    `# rule/${id}\n\n${summary}\n\n${why}\n\nNot so:\n\n\`\`\`yaml\n${examples.bad}\`\`\`\n\nBut so:\n\n\`\`\`yaml\n${examples.good}\`\`\`\n`,
  ]),
);

const otherTexts = new Map(
  problemWords.map(([code, means, mend]) => [code, `# ${code}\n\n${means}\n\n${mend}\n`]),
);
