import { createServer, type RequestListener } from 'node:http';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { watchFolder } from '../files/watch-folder.ts';
import type { Io } from '../io.ts';
import { Misuse } from '../misuse.ts';
import { openFolder } from '../open-folder.ts';
import { coloursFor } from '../terminal/colours.ts';
import { safeText } from '../text/safe-text.ts';
import { type Answer, answer, plain, type Site } from './answer.ts';
import { listen } from './listen.ts';
import { createLiveEvents, type LiveEvents } from './live-events.ts';
import { openBrowser } from './open-browser.ts';
import { createSite } from './site.ts';

/** Shows a folder as pages until Ctrl-C, and follows its files. */
export async function servePreview(
  io: Io,
  folder: string,
  options: { readonly open?: true; readonly port?: number },
): Promise<ExitCode> {
  let opened = await openFolder(folder, io);
  const report = await import('@ninefold/report');
  const shown = { site: createSite(opened, report), port: 0 };
  const live = createLiveEvents();
  const server = createServer(responder(shown, live, io));
  shown.port = await listen(server, options.port);
  const watcher = await watchFolder(opened.host.root, async () => {
    try {
      opened = await opened.readAgain();
      shown.site = createSite(opened, report);
      live.announce();
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      io.stderr.write(`${safeText(error.message)}\n`);
    }
  });
  const address = `http://127.0.0.1:${shown.port}/`;
  io.stdout.write(
    `Preview of ${safeText(folder === '.' ? opened.host.root : folder)}: ${coloursFor(io.stdout, io).cyan(address)}\n`,
  );
  io.stderr.write('It follows the files as you save them; Ctrl-C ends it.\n');
  if (options.open) openBrowser(address);
  await Promise.race([io.untilInterrupted(), watcher.failure]);
  live.close();
  server.close();
  server.closeAllConnections();
  await watcher.close();
  return exitCode.success;
}

function responder(
  shown: { readonly site: Site; readonly port: number },
  live: LiveEvents,
  io: Io,
): RequestListener {
  return ({ method, url, headers }, response) => {
    let reply: Answer;
    try {
      reply = answer({ method, url, host: headers.host }, shown.port, shown.site);
    } catch (error) {
      const sentence = `Ninefold failed while making this page: ${error instanceof Error ? error.message : error}.`;
      io.stderr.write(`${safeText(sentence)}\n`);
      reply = plain(500, sentence);
    }
    if (reply.kind === 'events') {
      live.join(response);
      return;
    }
    response.writeHead(reply.status, reply.headers);
    response.end(method === 'HEAD' ? undefined : reply.body);
  };
}
