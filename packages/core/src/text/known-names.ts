import { joined } from './joined.ts';
import { numberedNames } from './numbered-names.ts';

/** The names that one could write where nothing is called `name`, as a sentence lists them: `NI-1 to NI-23`, or the first few. */
export function knownNames(name: string, names: Iterable<string>, most = 6): string {
  const numbered = numberedNames(name, names);
  if (numbered.length > 0) return joined(numbered);
  const all = [...names];
  if (all.length === 0) return 'none';
  const shown = all.length <= most + 1 ? all : all.slice(0, most);
  return joined(shown.length === all.length ? shown : [...shown, `${all.length - shown.length} others`]);
}
