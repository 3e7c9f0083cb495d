import type { Server } from 'node:http';
import { Misuse } from '../misuse.ts';

/** Listens on this machine alone, on the port that was asked for or else the first free one, and gives the port. */
export async function listen(server: Server, asked: number | undefined): Promise<number> {
  if (asked !== undefined) {
    if (await tryPort(server, asked)) return asked;
    throw new Misuse(`Port ${asked} is taken; leave --port out and a free one is found.`);
  }
  for (let port = firstPort; port < firstPort + portsTried; port++) {
    if (await tryPort(server, port)) return port;
  }
  throw new Misuse(
    `No port from ${firstPort} to ${firstPort + portsTried - 1} is free; name another with --port.`,
  );
}

const firstPort = 4609;
const portsTried = 100;

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError).once('listening', onListening).listen(port, '127.0.0.1');
  });
}
