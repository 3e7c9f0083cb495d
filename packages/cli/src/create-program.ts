import { Command } from 'commander';
import type { AnyCommand } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { coloursFor, wantsColour } from './terminal/colours.ts';
import { version } from './version.ts';

/** What came of the command that was run; `doing` ends the sentence `Ninefold failed while ...`. */
export interface Outcome {
  code: ExitCode;
  doing: string;
}

/** The command line with all its commands and their help. */
export function createProgram(io: Io): { readonly program: Command; readonly outcome: Outcome } {
  const outcome: Outcome = { code: exitCode.success, doing: 'reading the command line' };
  const program = withSettings(new Command('ninefold'), io)
    .usage('<command> [folder] [options]')
    .description(
      'Definitions as code for health and social care indicators: checks the definitions in a folder, works out their values from the data beside them, and shows the working.',
    )
    .version(version, '-V, --version', 'print the version')
    .option('--no-color', 'write without colours; NO_COLOR does the same')
    .helpCommand(false)
    .addHelpText('after', firstSteps);
  for (const definition of commands) program.addCommand(createCommand(definition, io, outcome));
  return { program, outcome };
}

const firstSteps = `
First steps:
  ninefold init       start a folder of definitions
  ninefold check      find what is wrong in the folder you stand in
  ninefold preview    see the indicators while you write them

Help with one command: ninefold check --help
Exit codes: 0 all is well, 1 something was found, 2 the command cannot be done`;

function createCommand(definition: AnyCommand, io: Io, outcome: Outcome): Command {
  const examples = definition.examples.map(({ line, says }) => `  ${line}\n      ${says}`).join('\n');
  const command = withSettings(new Command(definition.name), io)
    .summary(definition.summary)
    .description(definition.description)
    .allowExcessArguments(false)
    .addHelpText('after', `\nExamples:\n${examples}`);
  definition.declare(command);
  return command.action(async (...given: unknown[]) => {
    outcome.doing = definition.doing;
    outcome.code = await definition.run(io, ...given.slice(0, -1));
  });
}

function withSettings(command: Command, io: Io): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'show this help')
    .configureHelp({
      helpWidth: Math.min(io.stdout.columns ?? 100, 100),
      styleTitle: (text) => coloursFor(io.stdout, io).bold(text),
      subcommandTerm: (subcommand) => subcommand.name(),
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHasColors: () => wantsColour(io.stdout, io.env),
      getErrHasColors: () => wantsColour(io.stderr, io.env),
      outputError: (text) => io.stderr.write(`${asSentence(text)} See: ${pathOf(command)} --help\n`),
    });
}

/** `error: unknown option '--fromat'` and a second line in brackets, as one sentence. */
function asSentence(text: string): string {
  const [first = '', ...rest] = text
    .trim()
    .replace(/^error: /, '')
    .split('\n');
  const hint = rest.join(' ').replace(/^\(|\)$/g, '');
  const sentence = first.charAt(0).toUpperCase() + first.slice(1);
  return [sentence.replace(/[.]?$/, '.'), hint].filter((part) => part !== '').join(' ');
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;
}
