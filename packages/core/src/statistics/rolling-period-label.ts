/** How the years of a figure begin and end. */
export type YearKind = 'calendar' | 'financial' | 'school' | 'survey' | 'snapshot';

/** The years of a rolling average in words. */
export interface RollingPeriodLabel {
  /** Short, for an axis: `2017-2019`, `2017/18 - 2019/20`. */
  readonly axis: string;
  /** In full, for a definition: `2017/18 to 2019/20; 3 year rolling average`, `2019 calendar year`. */
  readonly definition: string;
}

/**
 * How Scottish profiles name the years that a rolling average covers.
 *
 * @input   lastYear: the year in which the last of the years begins; years: how many, 1 for a single year
 * @result  the label of an axis and of a definition
 * @absent  nothing
 * @source  agrees with ScotPHO's `create_trend_axis_column` and `create_def_period_column`
 * @rounds  never
 */
export function rollingPeriodLabel(lastYear: number, years: number, kind: YearKind): RollingPeriodLabel {
  const isPaired = kind === 'financial' || kind === 'school';
  const name = (year: number) =>
    isPaired ? `${year}/${String((year + 1) % 100).padStart(2, '0')}` : String(year);
  const [first, last] = [name(lastYear - years + 1), name(lastYear)];
  const isSingle = years === 1;
  const span = isSingle ? last : `${first} ${isPaired ? 'to' : '-'} ${last}`;
  if (kind === 'snapshot')
    return { axis: isSingle ? last : `${first}-${last}`, definition: `${span} - snapshot` };
  return {
    axis: isSingle ? last : isPaired ? `${first} - ${last}` : `${first}-${last}`,
    definition: isSingle ? `${span} ${kind} year` : `${span}; ${years} year rolling average`,
  };
}
