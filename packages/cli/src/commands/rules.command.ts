import { exitCode } from '../exit-code.ts';
import { describeRule, listRules } from '../explain/rule-text.ts';
import { coloursFor } from '../terminal/colours.ts';
import { readingWidth } from '../text/wrap.ts';
import { defineCommand } from './command.ts';

/** `ninefold rules`: everything the checker knows to look for. */
export const rulesCommand = defineCommand<[code: string | undefined, options: object]>({
  name: 'rules',
  summary: 'list what is checked, or explain one check',
  description:
    'Lists the checks that know the domain, with the code that a problem shows. With a code it says why the check matters to the statistic, and gives an example of wrong and of right.',
  doing: 'describing the rules',
  examples: [
    { line: 'ninefold rules', says: 'all of them, one line each' },
    { line: 'ninefold rules rule/double-count', says: 'one of them, with examples' },
  ],
  declare(command) {
    command.argument('[code]', 'the code of a problem, such as rule/double-count');
  },
  async run(io, code) {
    const { rules, nearestWord } = await import('@ninefold/core');
    const appearance = { colours: coloursFor(io.stdout, io), width: readingWidth(io.stdout) };
    io.stdout.write(
      code === undefined ? listRules(rules, appearance) : describeRule(code, rules, nearestWord, appearance),
    );
    return exitCode.success;
  },
});
