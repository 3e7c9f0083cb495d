import { confidenceOf } from '../packages/core/src/statistics/confidence.ts';
import { wilsonLimits } from '../packages/core/src/statistics/intervals/wilson.ts';

const percent = (share) => `${(share * 100).toFixed(1)}%`;

/** What a run found, in one line; the interval (95%, Wilson) says what a sample leaves open. */
export function scoreLine(results, changes) {
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const tried = noticed + count('Survived', 'NoCoverage');
  if (tried === 0) return `none of ${changes} changes was tried`;
  const { lower, upper } = wilsonLimits(noticed, tried, confidenceOf(0.95));
  return [
    `${tried} of ${changes} changes tried (${count('Ignored')} only run while loading)`,
    `${noticed} noticed (${count('Timeout')} by their time)`,
    `${count('Survived')} survived`,
    `${count('NoCoverage')} not reached`,
    `score ${percent(noticed / tried)} (${percent(lower)} to ${percent(upper)})`,
  ].join(', ');
}
