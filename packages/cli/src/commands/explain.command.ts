import { defineCommand } from './command.ts';
import { folderArgument } from './folder-argument.ts';
import { formatOption } from './option.ts';

interface ExplainOptions {
  readonly area?: string;
  readonly period?: string;
  readonly format: string;
}

const formats = [
  { id: 'text', summary: 'to read here' },
  { id: 'markdown', summary: 'to paste into a paper' },
] as const;

/** `ninefold explain`: what an indicator means, and how one of its values came about. */
export const explainCommand = defineCommand<[id: string, folder: string, options: ExplainOptions]>({
  name: 'explain',
  summary: 'say what an indicator means and how a value is worked out',
  description:
    "Says in plain English all that a definition says, then works one value out step by step with the numbers in it. The area and period are the partnership's own and its reporting year unless you name others. For the code of a problem, such as rule/double-count or data/not-a-number, it says what that means.",
  doing: 'explaining the indicator',
  examples: [
    { line: 'ninefold explain NI-19', says: "for the partnership's own area and year" },
    { line: 'ninefold explain NI-19 --area Stirling --period 2019/20', says: 'for another area and year' },
    { line: 'ninefold explain NI-12 --format markdown > ni-12.md', says: 'to paste into a paper' },
    { line: 'ninefold explain rule/double-count', says: 'what a problem code means' },
  ],
  declare(command) {
    command
      .argument('<id>', 'an indicator, such as NI-19, or the code of a problem')
      .argument(...folderArgument)
      .option('-a, --area <area>', 'for this area')
      .option('-p, --period <period>', 'for this period')
      .addOption(formatOption(formats));
  },
  async run(io, id, folder, options) {
    const { explain } = await import('../explain/explain.ts');
    return explain(io, id, folder, options);
  },
});
