import type { Band } from '../model/rag.ts';
import { defineRule, type RulePage } from './rule.ts';
import { plainNumber } from './words/phrases.ts';
import { type OwnRag, ownRag } from './written/own-rag.ts';

export const page: RulePage = {
  summary: 'Every possible value falls into exactly one band, and green is on the good side.',
  why: 'With a gap a value gets no colour; with an overlap it has two, and the one that is listed first wins by chance. "2.49 or less" and "2.5 or more" leave 2.495 to nobody.',
  examples: {
    bad: `id: NI-2
extends: national
rag:
  scheme: bands
  bands:
    - { status: red, to: 75 }
    - { status: amber, from: 75, to: 84.9 }
    - { status: green, from: 85 }
`,
    good: `id: NI-2
extends: national
rag:
  scheme: bands
  bands:
    - { status: red, to: 75 }
    - { status: amber, from: 75, to: 85 }
    - { status: green, from: 85 }
`,
  },
};

export const bandsOverlapOrGap = defineRule({
  id: 'bands-overlap-or-gap',
  severity: 'error',
  appliesTo: ['indicator', 'partnership'],
  messages: {
    empty: ({ from, to }: { from: number; to: number }) =>
      `This band begins at ${plainNumber(from)} and ends at ${plainNumber(to)}, so no value is in it.`,
    overlap: ({ from, to, status }: { from: number | null; to: number | null; status: string }) =>
      `Values ${span(from, to)} are in this band and in the ${status} one as well. Begin the upper band where the lower one ends.`,
    gap: ({ from, to }: { from: number; to: number }) =>
      `Values from ${plainNumber(from)} up to ${plainNumber(to)} are in no band. Begin a band where the one below ends: "from" belongs to a band and "to" does not.`,
    openLow: ({ from }: { from: number }) =>
      `Values below ${plainNumber(from)} are in no band. Leave "from" out of the lowest band.`,
    openHigh: ({ to }: { to: number }) =>
      `Values of ${plainNumber(to)} and above are in no band. Leave "to" out of the highest band.`,
    wrongSide: ({ better, status, beside }: { better: string; status: string; beside: string }) =>
      `${better} is better for this indicator, but the ${status} band lies on the good side of the ${beside} one. Swap the two, or correct "polarity".`,
  },
  check(subject, _, report) {
    const rag = ownRag(subject);
    if (rag?.scheme.scheme !== 'bands') return;
    const { document, values } = rag;
    const bands = placed(rag, rag.scheme.bands);
    for (const { band, range } of bands) {
      const { from, to } = band;
      if (from !== undefined && to !== undefined && from >= to) {
        return report('empty', { document, range: range('from'), params: { from, to } });
      }
    }
    const [lowest, highest] = [bands[0], bands.at(-1)];
    const { from } = lowest?.band ?? {};
    if (lowest && from !== undefined && from > (values.minimum ?? Number.NEGATIVE_INFINITY)) {
      report('openLow', { document, range: lowest.range('from'), params: { from } });
    }
    for (const [index, upper] of bands.entries()) {
      const lower = bands[index - 1]?.band;
      if (lower === undefined) continue;
      const place = { document, range: upper.range('from') };
      if (highEnd(lower) > lowEnd(upper.band)) {
        const end = Math.min(highEnd(lower), highEnd(upper.band));
        const params = { from: upper.band.from ?? null, to: end === Number.MAX_VALUE ? null : end };
        report('overlap', { ...place, params: { ...params, status: lower.status } });
      } else if (lower.to !== undefined && upper.band.from !== undefined && lower.to < upper.band.from) {
        report('gap', { ...place, params: { from: lower.to, to: upper.band.from } });
      }
    }
    const { to } = highest?.band ?? {};
    if (highest && to !== undefined && to <= (values.maximum ?? Number.POSITIVE_INFINITY)) {
      report('openHigh', { document, range: highest.range('to'), params: { to } });
    }
    const wrong = wrongSide(bands, values.polarity);
    if (wrong) report('wrongSide', { document, range: wrong.range('status'), params: wrong.params });
  },
});

interface PlacedBand {
  readonly band: Band;
  range(key: keyof Band): ReturnType<OwnRag['valueRange']>;
}

/** From the lowest to the highest. */
function placed(rag: OwnRag, bands: readonly Band[]): readonly PlacedBand[] {
  return bands
    .map((band, index) => ({
      band,
      range: (key: keyof Band) =>
        band[key] === undefined
          ? rag.valueRange(['bands', index, 'status'])
          : rag.valueRange(['bands', index, key]),
    }))
    .sort((a, b) => lowEnd(a.band) - lowEnd(b.band) || highEnd(a.band) - highEnd(b.band));
}

const goodness = { red: 0, amber: 1, green: 2 } as const;

/** The first band that is better, or worse, than its side of the scale. */
function wrongSide(bands: readonly PlacedBand[], polarity: OwnRag['values']['polarity']) {
  if (polarity !== 'higherIsBetter' && polarity !== 'lowerIsBetter') return undefined;
  const fromWorst = polarity === 'higherIsBetter' ? bands : [...bands].reverse();
  for (const [index, next] of fromWorst.entries()) {
    const before = fromWorst[index - 1];
    if (!before || goodness[next.band.status] >= goodness[before.band.status]) continue;
    const better = polarity === 'higherIsBetter' ? 'Higher' : 'Lower';
    return { range: next.range, params: { better, status: next.band.status, beside: before.band.status } };
  }
  return undefined;
}

/** An open end as the largest number there is. */
function lowEnd({ from }: Band): number {
  return from ?? -Number.MAX_VALUE;
}

function highEnd({ to }: Band): number {
  return to ?? Number.MAX_VALUE;
}

function span(from: number | null, to: number | null): string {
  if (from === null) return to === null ? 'of any size' : `below ${plainNumber(to)}`;
  return to === null
    ? `of ${plainNumber(from)} and above`
    : `from ${plainNumber(from)} up to ${plainNumber(to)}`;
}
