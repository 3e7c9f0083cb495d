import { commands } from '../../packages/cli/src/commands/index.ts';
import { createProgram } from '../../packages/cli/src/create-program.ts';
import { memoryIo } from '../../packages/cli/src/testing/memory-io.ts';

type Program = ReturnType<typeof createProgram>['program'];

/** Every command of `ninefold` with its arguments, options and examples, from the definitions that its help is made of. */
export function commandPage(): ReadonlyMap<string, string> {
  const { program } = createProgram(memoryIo());
  const parts = commands.map(({ name, description, examples }) => {
    const command = program.commands.find((each) => each.name() === name);
    if (command === undefined) throw new Error(`The command line has no command "${name}".`);
    const lines = examples.map(({ line, says }) => `${line}   # ${says}\n`).join('');
    return `## ${name}\n\n${asProse(description)}\n\n${tableOf(command)}\n\`\`\`sh\n${lines}\`\`\`\n`;
  });
  return new Map([['docs/reference/commands.md', `${opening}\n${parts.join('\n')}`]]);
}

const opening = `<!-- Written by scripts/generate.ts from the commands themselves; change them and run \`pnpm generate\`. -->

# Commands

\`ninefold --help\` lists them, and \`ninefold check --help\` tells of one. In this repository it is \`npm run ninefold --\`. The exit
code is 0 where all is well, 1 where something was found, 2 where the command cannot be done.
`;

function tableOf(command: Program): string {
  const rows = [
    ...command.registeredArguments.map(
      (argument) =>
        `| \`${argument.required ? `<${argument.name()}>` : `[${argument.name()}]`}\` | ${asProse(argument.description)} | ${defaultOf(argument.defaultValue)} |\n`,
    ),
    ...command.options.map(
      ({ flags, description, defaultValue }) =>
        `| \`${flags}\` | ${asProse(description)} | ${defaultOf(defaultValue)} |\n`,
    ),
  ];
  return rows.length === 0 ? '' : `| | what it is | if not given |\n|---|---|---|\n${rows.join('')}`;
}

function defaultOf(value: unknown): string {
  return value === undefined ? '' : `\`${String(value)}\``;
}

/** A word in angle brackets would be read as a tag, and a bar as the end of a cell. */
function asProse(text: string): string {
  return text
    .replace(/[<|]/g, (sign) => `\\${sign}`)
    .replace(/(?<![\w`])--[a-z-]+/g, (flag) => `\`${flag}\``);
}
