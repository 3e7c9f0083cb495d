import type { Document } from '@ninefold/core';
import type { NodeHost } from './node-host.ts';

/** False for a file that has changed meanwhile, and for one that is not UTF-8, which would lose letters by being written back. */
export async function isAsRead({ path, source }: Document, host: NodeHost): Promise<boolean> {
  const bytes = Buffer.from(source.text);
  const content = await host.read(path, bytes.length);
  return content.kind === 'content' && bytes.equals(content.bytes);
}
