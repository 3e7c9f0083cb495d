import { confidenceOf, ninetyFivePercent } from '../../statistics/confidence.ts';
import { compareShares, type SurveyShare } from '../../statistics/survey/compare-shares.ts';
import { formatConfidence } from '../results/format-number.ts';
import type { Reason } from '../results/result.ts';
import { areaInWords } from './area-in-words.ts';
import { notJudged } from './judgement.ts';
import { defineScheme, type PresentValue, type Sample } from './scheme.ts';
import { coloursOfStanding, judgedBySide } from './standing.ts';

/** Judges whether two shares of weighted samples differ by more than chance. */
export const zTestScheme = defineScheme({
  id: 'zTest',
  title: 'Test of two survey shares',
  summary:
    'Whether the share differs from that of Scotland or another area by more than chance, the design of the two samples allowed for.',
  comparesWith: 'comparator',
  needsPolarity: true,
  compares:
    'The share of the area that `comparator` names, for the same period, by z: their difference over the root of the two variances, each the design effect × p(1 − p) ÷ respondents. Without respondents the variance is read from the width of the published interval, which has the design effect in it.',
  rounding:
    'The shares are not rounded. The difference must also show in whole percentage points, a half going to the even number, or it counts as none.',
  ends: 'A z exactly at the level, 1.96 for 95%, is not different.',
  absences: [
    { code: 'calc/not-a-share', when: 'The value is no proportion and no published percentage.' },
    { code: 'calc/no-sample', when: 'Neither respondents nor an interval is known for one of the two.' },
    {
      code: 'calc/small-count',
      when: 'So few answered that `disclosure` of the partnership does not show how many.',
    },
    {
      code: 'calc/no-error',
      when: 'Both shares are 0 or 100 per cent, so that there is no error to compare with.',
    },
  ],
  source:
    'Health and Care Experience Survey, Public Health Scotland, which treats an area and Scotland as independent samples although the one is part of the other.',
  example: 'rag: { scheme: zTest, comparator: scotland, respondents: answered, designEffect: 1.4 }',
  heading: ({ comparator }) => `Against ${areaInWords(comparator)}, allowing for chance`,
  describe: ({ comparator, confidence = 0.95 }) =>
    `${coloursOfStanding}: a test of the two shares, this one and that of ${areaInWords(comparator)}, at ${formatConfidence(confidence)}`,
  judge(value, { confidence = ninetyFivePercent.level }, { polarity, print, comparator, sample, whole }) {
    if ('code' in comparator) return notJudged(comparator);
    if (whole === undefined) return notJudged(notAShare);
    const level = confidenceOf(confidence) ?? ninetyFivePercent;
    const own = shareOf(value, sample, whole, 'The value');
    if ('code' in own) return notJudged(own);
    const theirs = shareOf(comparator, comparator.sample, whole, comparator.name);
    if ('code' in theirs) return notJudged(theirs);
    const found = compareShares(own, theirs, { confidence: level });
    if (found.kind !== 'value') {
      return notJudged({
        code: 'calc/no-error',
        message: `The two shares cannot be tested: ${found.message}`,
      });
    }
    const z = print.number(found.z, 2);
    const limit = print.number(level.z, 2);
    const why = !found.isSignificant
      ? `z is ${z}, inside ${limit} either way`
      : found.standing === 'not different'
        ? `z is ${z}, but the difference rounds to no percentage point`
        : `z is ${z}, beyond ${limit}`;
    return judgedBySide(found.standing, polarity, { name: comparator.name, why });
  },
});

const notAShare: Reason = {
  code: 'calc/not-a-share',
  message: 'The value is no share of people who answered, so it has no such test.',
};

/** A value as a share with its sample; where only an interval is known, the simple sample that would have one as wide. */
function shareOf(
  { value, lower, upper, confidence = ninetyFivePercent.level }: PresentValue,
  sample: Sample | Reason | undefined,
  whole: number,
  name: string,
): SurveyShare | Reason {
  const share = value / whole;
  if (sample) return 'code' in sample ? sample : { share, ...sample };
  const { z } = confidenceOf(confidence) ?? ninetyFivePercent;
  const standardError = lower === undefined || upper === undefined ? 0 : (upper - lower) / whole / 2 / z;
  if (standardError <= 0) {
    return {
      code: 'calc/no-sample',
      message: `${name} has neither a number of respondents nor an interval to test with.`,
    };
  }
  const isSure = share <= 0 || share >= 1;
  return isSure
    ? {
        code: 'calc/no-error',
        message: `${name} is 0 or all of them, so its interval gives no error to test with.`,
      }
    : { share, respondents: (share * (1 - share)) / standardError ** 2, designEffect: 1 };
}
