import { exitCode } from '../exit-code.ts';
import { explainCode } from '../explain/explain-code.ts';
import { listRules } from '../explain/rule-text.ts';
import { coloursFor } from '../terminal/colours.ts';
import { readingWidth } from '../text/wrap.ts';
import { defineCommand } from './command.ts';

/** `ninefold rules`: everything the checker knows to look for, and what the code of any problem means. */
export const rulesCommand = defineCommand<[code: string | undefined, options: object]>({
  name: 'rules',
  summary: 'list what is checked, or explain the code of a problem',
  description:
    'Lists the checks that know the domain, with the code that a problem shows. With the code of any problem it says what that means and why it matters, and gives an example of wrong and of right.',
  doing: 'describing the rules',
  examples: [
    { line: 'ninefold rules', says: 'all of them, one line each' },
    { line: 'ninefold rules rule/double-count', says: 'one of them, with examples' },
    { line: 'ninefold rules data/not-a-number', says: 'a problem of another kind' },
  ],
  declare(command) {
    command.argument('[code]', 'the code of a problem, such as rule/double-count');
  },
  async run(io, code) {
    const appearance = { colours: coloursFor(io.stdout, io), width: readingWidth(io.stdout) };
    const { rules } = await import('@ninefold/core');
    io.stdout.write(code === undefined ? listRules(rules, appearance) : await explainCode(code, appearance));
    return exitCode.success;
  },
});
