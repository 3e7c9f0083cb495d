// `pnpm e2e:pictures`: makes the pictures of the extension's README from those that the end-to-end tests have left.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { writePicture } from './e2e/write-picture.mjs';
import { fromRoot } from './lib/project.mjs';

/** Which picture of a run shows what, and which part of the window is enough: left, top, width and height. */
const pictures = [
  { from: '10-preview', to: 'preview', part: [52, 36, 1388, 560] },
  { from: '12-step', to: 'working', part: [744, 36, 696, 640] },
  { from: '03-fix-offered', to: 'problem', part: [352, 36, 960, 640] },
  { from: '23-outcomes', to: 'outcomes', part: [0, 36, 960, 560] },
  { from: '30-walkthrough', to: 'walkthrough', part: [500, 160, 840, 700] },
];

const runs = (name) => fromRoot('packages/vscode-extension/e2e/artifacts', `${name}.png`);
const media = fromRoot('packages/vscode-extension/media');

const missing = pictures.filter(({ from }) => !existsSync(runs(from)));
if (missing.length > 0) {
  process.stdout.write(
    `Run the end-to-end tests first: there is no ${missing.map(({ from }) => from).join(', ')}.\n`,
  );
  process.exitCode = 1;
} else {
  mkdirSync(media, { recursive: true });
  for (const { from, to, part } of pictures) {
    const file = fromRoot('packages/vscode-extension/media', `${to}.png`);
    await writePicture(runs(from), file, part);
    process.stdout.write(`${to}.png: ${Math.round(statSync(file).size / 1000)} kB\n`);
  }
}
