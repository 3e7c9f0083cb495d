/** A member that names ages, both ends included; `to` is undefined for an open band such as `75+`. */
export interface NamedBand {
  readonly member: string;
  readonly from: number;
  readonly to: number | undefined;
}

/** The bands that others make up without gap or overlap, each with the smallest of them: `18+` is `18-74` and `75+`. */
export function tilesOf(
  bands: readonly NamedBand[],
): readonly { readonly member: string; readonly parts: readonly string[] }[] {
  const byStart = new Map<number, NamedBand[]>();
  for (const band of bands.toSorted((a, b) => endOf(a) - endOf(b))) {
    byStart.set(band.from, [...(byStart.get(band.from) ?? []), band]);
  }
  return bands.flatMap((whole) => {
    const parts: string[] = [];
    for (let next = whole.from; next <= endOf(whole) && next !== Number.POSITIVE_INFINITY; ) {
      const part = byStart.get(next)?.find((each) => each !== whole && endOf(each) <= endOf(whole));
      if (part === undefined) return [];
      parts.push(part.member);
      next = endOf(part) + 1;
    }
    return parts.length > 1 ? [{ member: whole.member, parts }] : [];
  });
}

function endOf({ to }: NamedBand): number {
  return to ?? Number.POSITIVE_INFINITY;
}
