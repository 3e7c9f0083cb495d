import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { openFolder } from '../open-folder.ts';
import type { Appearance } from '../terminal/appearance.ts';
import { coloursFor } from '../terminal/colours.ts';
import { readingWidth } from '../text/wrap.ts';
import { type Choice, viewRequest } from '../view-request.ts';
import { explainCode } from './explain-code.ts';
import { indicatorText } from './indicator-text.ts';

/** What is explained, and in which form. */
export interface ExplainChoice extends Choice {
  readonly format: string;
}

/** Explains an indicator with one value of it, or the code of a problem. */
export async function explain(io: Io, id: string, folder: string, choice: ExplainChoice): Promise<ExitCode> {
  const appearance = { colours: coloursFor(io.stdout, io), width: readingWidth(io.stdout) };
  const text = id.includes('/')
    ? await explainCode(id, appearance)
    : await explainIndicator(io, id, folder, choice, appearance);
  io.stdout.write(text);
  return exitCode.success;
}

async function explainIndicator(
  io: Io,
  id: string,
  folder: string,
  choice: ExplainChoice,
  appearance: Appearance,
): Promise<string> {
  const opened = await openFolder(folder, io);
  const { buildIndicatorView, renderMarkdown, wholeDefinition } = await import('@ninefold/report');
  const view = buildIndicatorView(viewRequest(opened, [], id, choice));
  if (choice.format === 'markdown') return renderMarkdown(view);
  return indicatorText(view, wholeDefinition(view), appearance);
}
