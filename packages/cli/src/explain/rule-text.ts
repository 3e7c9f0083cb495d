import type { RuleWords } from '../check/formats/format.ts';
import { Misuse } from '../misuse.ts';
import type { Appearance } from '../terminal/appearance.ts';
import { pad } from '../text/text-width.ts';
import { wrap } from '../text/wrap.ts';

/** Every rule with what holds when it is content. */
export function listRules(rules: readonly RuleWords[], { colours, width }: Appearance): string {
  const codes = rules.map(({ id }) => `rule/${id}`);
  const indent = Math.max(0, ...codes.map((code) => code.length)) + 2;
  const room = Number.isFinite(width) ? Math.max(indent + 40, width) : width;
  const lines = rules.map(
    ({ summary }, index) =>
      colours.bold(pad(codes[index] ?? '', indent, 'right')) +
      wrap(summary, room - indent, ' '.repeat(indent)),
  );
  return `${lines.join('\n')}\n\n\`ninefold rules <code>\` explains one of them.\n`;
}

/** One rule: what it wants, why it matters, an example of wrong and of right. */
export function describeRule(
  code: string,
  rules: readonly RuleWords[],
  nearestWord: (word: string, words: Iterable<string>) => string | undefined,
  { colours, width }: Appearance,
): string {
  const id = code.replace(/^rule\//, '');
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined)
    throw new Misuse(
      unknownRule(
        code,
        nearestWord(
          id,
          rules.map((each) => each.id),
        ),
      ),
    );
  const example = (title: string, yaml: string) =>
    `${colours.bold(title)}\n\n${yaml.trimEnd().replace(/^/gm, '    ')}`;
  return `${[
    `${colours.bold(`rule/${rule.id}`)}  ${rule.severity}`,
    wrap(rule.summary, width),
    `${colours.bold('Why it matters')}\n${wrap(rule.why, width)}`,
    example('Not so', rule.examples.bad),
    example('But so', rule.examples.good),
  ].join('\n\n')}\n`;
}

function unknownRule(code: string, nearest: string | undefined): string {
  return nearest === undefined
    ? `There is no rule "${code}"; \`ninefold rules\` lists them all.`
    : `There is no rule "${code}"; did you mean rule/${nearest}?`;
}
