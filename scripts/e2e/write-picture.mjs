import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * Cuts a part out of a PNG and writes it with a palette of at most 96 colours, which makes a picture of a window a fifth as large.
 * Other colours are shown by the nearest of them.
 */
export function writePicture(from, to, [left, top, width, height]) {
  const picture = readPng(readFileSync(from));
  const colours = new Uint32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) colours[y * width + x] = colourAt(picture, left + x, top + y);
  }
  const palette = fewColours(colours);
  const nearest = nearestIn(palette);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = nearest(colours[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => [colour >>> 16, (colour >>> 8) & 255, colour & 255]));
  writeFileSync(
    to,
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('PLTE', table),
      chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

const mostColours = 96;
const mostCandidates = 1500;
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** The bytes of a picture as a browser writes it: eight bits a channel, three or four channels, not interlaced. */
function readPng(file) {
  const parts = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') {
      [width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)];
      channels = content[9] === 6 ? 4 : 3;
    }
    if (name === 'IDAT') parts.push(content);
    at += 12 + length;
  }
  return {
    width,
    channels,
    bytes: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels),
  };
}

/** Takes back what was done to each row to make it smaller: PNG specification, section 9. */
function unfiltered(rows, stride, height, channels) {
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : bytes[at - channels];
      const above = y === 0 ? 0 : bytes[at - stride];
      const corner = x < channels || y === 0 ? 0 : bytes[at - stride - channels];
      bytes[at] = rows[y * (stride + 1) + 1 + x] + predicted(filter, left, above, corner);
    }
  }
  return bytes;
}

function predicted(filter, left, above, corner) {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
      const toCorner = Math.abs(left + above - 2 * corner);
      if (toLeft <= toAbove && toLeft <= toCorner) return left;
      return toAbove <= toCorner ? above : corner;
    }
    default:
      return 0;
  }
}

function colourAt({ width, channels, bytes }, x, y) {
  const at = (y * width + x) * channels;
  return (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
}

/** The colours that the picture can least do without: the commonest first, then those that are common and far from all others. */
function fewColours(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const left = [...counts].sort(([, one], [, other]) => other - one).slice(0, mostCandidates);
  const palette = left.splice(0, 12).map(([colour]) => colour);
  const wanted = left.map(([colour, count]) => ({
    colour,
    weight: Math.sqrt(count),
    distance: Math.min(...palette.map((each) => distance(each, colour))),
  }));
  while (palette.length < mostColours && wanted.length > 0) {
    const [next] = wanted.sort((one, other) => other.weight * other.distance - one.weight * one.distance);
    wanted.shift();
    palette.push(next.colour);
    for (const each of wanted) each.distance = Math.min(each.distance, distance(next.colour, each.colour));
  }
  return palette;
}

function nearestIn(palette) {
  const known = new Map();
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    let best = 0;
    palette.forEach((each, index) => {
      if (distance(each, colour) < distance(palette[best], colour)) best = index;
    });
    known.set(colour, best);
    return best;
  };
}

/** How different two colours look, roughly: the eye sees green best. */
function distance(one, other) {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red * 2 + green * green * 4 + blue * blue * 3;
}

function chunk(name, content) {
  const framed = Buffer.alloc(content.length + 12);
  framed.writeUInt32BE(content.length, 0);
  framed.write(name, 4, 'latin1');
  content.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, content.length + 8)), content.length + 8);
  return framed;
}
