// Loaded by every test and every program that a test starts: whoever speaks to another machine fails at once.

import dgram from 'node:dgram';
import { isIP, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

const ownImport = `--import=${fileURLToPath(import.meta.url)}`;
if (!process.env.NODE_OPTIONS?.includes(ownImport)) {
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, ownImport].filter(Boolean).join(' ');
}

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...parameters) {
  const [first, second] = Array.isArray(parameters[0]) ? parameters[0] : parameters;
  const path = typeof first === 'object' ? first?.path : Number.isNaN(Number(first)) ? first : undefined;
  const host = typeof first === 'object' ? first?.host : typeof second === 'string' ? second : undefined;
  if (path === undefined && !isThisMachine(host))
    throw new Error(`A connection to ${host} was tried; Ninefold asks no network.`);
  return connect.apply(this, parameters);
};
dgram.Socket.prototype.send = () => {
  throw new Error('A datagram was sent; Ninefold asks no network.');
};

function isThisMachine(host) {
  if (host === undefined || host === null || host === '' || host === 'localhost') return true;
  return isIP(host) === 4 ? host.startsWith('127.') : host === '::1';
}
