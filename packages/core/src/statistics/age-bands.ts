/**
 * The age band that an age falls into: `5-9`, `90+`.
 *
 * @input   age in years, whole or not; from: the first age of the first band; to: the first age of the open last band; years: length of a band
 * @result  the name of the band, its last age included: 9.5 is in `5-9`
 * @absent  an age below `from`, or no finite number -> undefined
 * @source  agrees with phsmethods 1.1.0.9000 `create_age_groups`
 * @rounds  never
 */
export function ageBandOf(
  age: number,
  {
    from = 0,
    to = 90,
    years = 5,
  }: { readonly from?: number; readonly to?: number; readonly years?: number } = {},
): string | undefined {
  if (!(age >= from && age < Infinity && years > 0)) return undefined;
  const start = from + Math.floor((age - from) / years) * years;
  if (start >= to || age >= to) return `${to}+`;
  return years === 1 ? String(start) : `${start}-${Math.min(start + years, to) - 1}`;
}
