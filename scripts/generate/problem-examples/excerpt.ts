const shownWhole = 7;

/** The rows of a table that another version of it has not, with their neighbours and the headings; `…` for all others. */
export function excerpt(table: string, other: string): string {
  const rows = table.trimEnd().split('\n');
  const others = other.trimEnd().split('\n');
  if (rows.length <= shownWhole) return rows.join('\n');
  const kept = new Set([0]);
  for (const [at, row] of rows.entries()) if (!others.includes(row)) keepAround(kept, at);
  // A row that is only in the other is missed where the one before it stands.
  for (const [at, row] of others.entries()) {
    const before = others[at - 1];
    if (!rows.includes(row) && before !== undefined && rows.includes(before))
      keepAround(kept, rows.indexOf(before));
  }
  return rows
    .map((row, at) => (kept.has(at) ? row : '…'))
    .filter((row, at, all) => row !== '…' || all[at - 1] !== '…')
    .join('\n');
}

function keepAround(kept: Set<number>, at: number): void {
  for (const each of [at - 1, at, at + 1]) kept.add(each);
}
