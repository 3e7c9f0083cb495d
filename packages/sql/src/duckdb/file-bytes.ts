import { open } from 'node:fs/promises';

const chunk = 1024 * 1024;

/** The first bytes of a file: enough for its headings. */
export async function firstBytes(path: string): Promise<Uint8Array> {
  for await (const bytes of chunksOf(path)) return bytes;
  return new Uint8Array();
}

/** Whether a file has a byte of zero, which no text has. */
export async function hasZeroByte(path: string): Promise<boolean> {
  for await (const bytes of chunksOf(path)) if (bytes.includes(0)) return true;
  return false;
}

/** How many lines a file has, one without a line end at the end of the file included. */
export async function countLines(path: string): Promise<number> {
  let lines = 0;
  let last = lineFeed;
  for await (const bytes of chunksOf(path)) {
    for (const byte of bytes) if (byte === lineFeed) lines++;
    last = bytes.at(-1) ?? last;
  }
  return last === lineFeed ? lines : lines + 1;
}

const lineFeed = 10;

/** The bytes of a file piece by piece; each is overwritten by the next. */
async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    // A Buffer looks for a byte many times faster than any other array.
    const buffer = Buffer.allocUnsafe(chunk);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunk);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
