import { type ExtensionContext, workspace } from 'vscode';
import { bundledSample, sampleName, sampleScheme } from './bundled-sample.ts';
import { SampleFiles } from './sample-files.ts';

/** Adds the sample as a folder in memory, which can be opened where there is no disk, and tried where nothing is to be written. */
export function registerSample(context: ExtensionContext): void {
  const files = new SampleFiles(`/${sampleName}`, () => bundledSample(context.extensionUri));
  context.subscriptions.push(
    workspace.registerFileSystemProvider(sampleScheme, files, { isCaseSensitive: true }),
  );
}
