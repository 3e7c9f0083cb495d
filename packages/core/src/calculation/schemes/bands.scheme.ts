import type { Band } from '../../model/rag.ts';
import { formatExactly } from '../results/format-number.ts';
import { isAtLeast } from './closeness.ts';
import { judged, notJudged } from './judgement.ts';
import { roundedFirst, roundsTheValue } from './round-first.ts';
import { defineScheme } from './scheme.ts';

/** Judges by fixed bands of the value itself. */
export const bandsScheme = defineScheme({
  id: 'bands',
  title: 'Bands',
  summary: 'Fixed bands of the value itself; no target is needed.',
  comparesWith: 'limits',
  needsPolarity: false,
  compares: 'The bands that are written, and nothing else.',
  rounding: roundsTheValue,
  ends: 'The `from` of a band belongs to it, and its `to` belongs to the next one.',
  absences: [{ code: 'calc/no-band', when: 'The value is in none of the bands.' }],
  source: 'Public Health Scotland flags the completeness of a record so: from 60 good, from 40 a warning.',
  example: `rag:
  scheme: bands
  bands:
    - { status: red, to: 40 }
    - { status: amber, from: 40, to: 60 }
    - { status: green, from: 60 }`,
  heading: () => 'By fixed bands',
  describe: ({ bands }) =>
    bands
      .map((band) => [colourNames[band.status], spanOf(band)].filter((part) => part !== '').join(' '))
      .join('; '),
  judge({ value }, { bands, roundFirst }) {
    const compared = roundedFirst(value, roundFirst);
    const band = bands.find(
      ({ from, to }) =>
        (from === undefined || isAtLeast(compared, from)) && (to === undefined || !isAtLeast(compared, to)),
    );
    if (band === undefined)
      return notJudged({ code: 'calc/no-band', message: 'The value is in none of the bands.' });
    const span = spanOf(band);
    return judged(band.status, span === '' ? 'in a band of every value' : `in the band ${span}`);
  },
});

const colourNames = { green: 'Green', amber: 'Amber', red: 'Red' } as const;

/** `from 40 to under 60`. */
function spanOf({ from, to }: Band): string {
  return [
    ...(from === undefined ? [] : [`from ${formatExactly(from)}`]),
    ...(to === undefined ? [] : [`${from === undefined ? '' : 'to '}under ${formatExactly(to)}`]),
  ].join(' ');
}
