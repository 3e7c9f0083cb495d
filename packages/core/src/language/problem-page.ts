import { explainedRules } from '../rules/explained-rules.ts';
import { problemExamples } from './problem-examples.generated.ts';
import { problemWords } from './problem-words.generated.ts';

const folder = 'ninefold:docs/problems/';

/**
 * The address of the page about a code: what it means, why it matters, what to do. The page comes with Ninefold, so that it can be read
 * offline; `readProblemPage` gives its text.
 */
export function problemPage(code: string): string | undefined {
  const isKnown = ruleCodes.has(code) || otherCodes.has(code) || otherCodes.has(asQuery(code));
  return isKnown ? `${folder}${code}.md` : undefined;
}

const ruleCodes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ explainedRules.map(({ id }) => `rule/${id}`),
);

const otherCodes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ problemWords.map(([code]) => code),
);

/** The text of a page that `problemPage` names, as Markdown. */
export function readProblemPage(address: string): string | undefined {
  return address.startsWith(folder) && address.endsWith('.md')
    ? textOf(address.slice(folder.length, -'.md'.length))
    : undefined;
}

function textOf(code: string): string | undefined {
  return ruleText(code) ?? otherText(code) ?? otherText(asQuery(code));
}

/** Formulas and queries share their pages. */
function asQuery(code: string): string {
  return code.replace(/^formula\//, 'query/');
}

function ruleText(code: string): string | undefined {
  const rule = explainedRules.find(({ id }) => code === `rule/${id}`);
  if (rule === undefined) return undefined;
  const { summary, why, examples } = rule;
  return `# ${code}\n\n${summary}\n\n${why}\n\nNot so:\n\n\`\`\`yaml\n${examples.bad}\`\`\`\n\nBut so:\n\n\`\`\`yaml\n${examples.good}\`\`\`\n`;
}

function otherText(code: string): string | undefined {
  const [, means, mend] = problemWords.find(([known]) => known === code) ?? [];
  if (means === undefined || mend === undefined) return undefined;
  const [, why, example] = problemExamples.find(([known]) => known === code) ?? [];
  const paragraphs = [`# ${code}`, means, why, withOwnLinks(mend), example];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

/** The words come from a page beside others: of those, the pages about checks are here too. */
function withOwnLinks(text: string): string {
  return text
    .replace(/\]\(rules\/([a-z-]+)\.md\)/g, `](${folder}rule/$1.md)`)
    .replace(/\[([^[\]]+)\]\((?!ninefold:)[^()]*\)/g, '$1');
}
