import { type ExtensionContext, window } from 'vscode';
import type { ClientControl } from './client/client-control.ts';
import { createClient, type MakeLanguageClient } from './client/create-client.ts';
import { registerCommands } from './commands/register-commands.ts';
import { registerEffectiveDefinitions } from './documents/effective-definitions.ts';
import { adoptLanguage } from './language/adopt-language.ts';
import { registerPreview } from './preview/register-preview.ts';
import { registerSample } from './sample/register-sample.ts';
import { registerTests } from './tests/register-tests.ts';
import { registerOutcomes } from './views/register-outcomes.ts';
import { registerStatusBar } from './views/status-bar.ts';

/** Starts the extension: the server first, which nothing here waits for, then all that asks it. */
export function startExtension(context: ExtensionContext, make: MakeLanguageClient): ClientControl {
  const log = window.createOutputChannel('Ninefold', { log: true });
  context.subscriptions.push(log);
  registerSample(context);
  const client = createClient(context, log, make);
  adoptLanguage(context);
  registerStatusBar(context, client);
  const definitions = registerEffectiveDefinitions(context, client);
  const outcomes = registerOutcomes(context, client);
  const tests = registerTests(context, client);
  registerPreview(context, client);
  registerCommands(context, { context, client, log, definitions, outcomes, tests });
  return client;
}
