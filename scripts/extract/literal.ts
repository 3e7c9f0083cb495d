/** A value of texts and lists as TypeScript source in this repository's quotes, on one line. */
export function literal(value: string | readonly unknown[]): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `[${value.map((member) => literal(member as string | readonly unknown[])).join(', ')}]`;
}
