import { buildIndicatorView, type IndicatorView, wholeDefinition } from '@ninefold/report';
import { indicatorText } from '../../packages/cli/src/explain/indicator-text.ts';
import { coloursFor } from '../../packages/cli/src/terminal/colours.ts';
import { memoryIo } from '../../packages/cli/src/testing/memory-io.ts';
import { createCalculator, loadWorkspace, type Workspace } from '../../packages/core/src/index.ts';
import { memoryHost } from './example.ts';

/** A workspace of these files alone. */
export function workspaceOfFiles(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const encoder = new TextEncoder();
  return loadWorkspace(
    memoryHost(new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]))),
  );
}

/** The view of an indicator for the area and period that nobody chose. */
export function viewOf(workspace: Workspace, indicator: string): IndicatorView {
  return buildIndicatorView({ workspace, calculator: createCalculator(workspace), problems: [], indicator });
}

/** What `ninefold explain` prints of a view, on lines of any length. */
export function explained(view: IndicatorView, width = Number.POSITIVE_INFINITY): string {
  const io = memoryIo();
  return indicatorText(view, wholeDefinition(view), { colours: coloursFor(io.stdout, io), width });
}
