import { cannotRunHere } from './system-packages.mjs';
import { within } from './within.mjs';

/**
 * Lives the stories where VS Code can be installed within the limit of time, and gives the exit code: that of the stories. A browser may
 * stumble over a busy machine, so what fails is lived once more, and fails if it does so again. Where VS Code cannot be installed, says so so loudly that nobody takes their silence for success, and gives 0: that is the machine's fault, not the project's.
 */
export async function liveStories({ setUp, tell, say = (text) => process.stderr.write(text) }) {
  const installed = await within(setUp.milliseconds, setUp.parameters, setUp.options);
  if (installed !== 0) {
    say(
      box(['THE STORIES IN A REAL VS CODE DID NOT RUN.', whyNot(installed, setUp.milliseconds), ...advice]),
    );
    return 0;
  }
  const live = () => within(tell.milliseconds, tell.parameters, tell.options);
  const first = await live();
  if (first === 0) return 0;
  say(box(['THE STORIES IN A REAL VS CODE ARE LIVED ONCE MORE.', ...whatFailed(first, tell.milliseconds)]));
  const second = await live();
  say(
    second === 0
      ? box([
          'THE STORIES HAVE SUCCEEDED ONLY THE SECOND TIME.',
          'Look at what failed the first time, above.',
        ])
      : box(['THE STORIES IN A REAL VS CODE HAVE FAILED TWICE.', ...whatFailed(second, tell.milliseconds)]),
  );
  return second ?? 1;
}

function whatFailed(code, limit) {
  return [
    code === undefined
      ? `They had not ended and were stopped after ${inWords(limit)}.`
      : 'What failed stands above.',
  ];
}

const advice = [
  'Everything else has been checked; what a person sees in the editor has not.',
  'To run them: npm run e2e:setup, then npm run e2e',
];

function whyNot(code, limit) {
  if (code === undefined)
    return `Their VS Code could not be installed within ${inWords(limit)}: what stalled stands above.`;
  return code === cannotRunHere
    ? 'This machine lacks what they need, and it could not be installed: the reason stands above.'
    : `Installing their VS Code ended with ${code}: the reason stands above.`;
}

function inWords(milliseconds) {
  return milliseconds < 60_000 ? `${milliseconds / 1000} s` : `${milliseconds / 60_000} min`;
}

function box(lines) {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '#'.repeat(width + 6);
  const inner = lines.map((line) => `## ${line.padEnd(width)} ##`);
  return `\n${[edge, ...inner, edge].join('\n')}\n\n`;
}
