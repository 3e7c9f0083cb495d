/**
 * The one spelling of an address that the server compares by: editors write `c%3A` and `C:` for the same drive, and a blank as `%20` or
 * as itself. No slash at the end.
 */
export function canonicalUri(uri: string): string {
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(uri)?.[0] ?? '';
  const rest = uri.slice(scheme.length);
  const authority = /^\/\/[^/]*/.exec(rest)?.[0] ?? '';
  const path = rest.slice(authority.length).replace(/\/+$/, '');
  const parts = path.split('/').map((part) => encodePart(decodePart(part)));
  const [first = '', drive = '', ...more] = parts;
  const isDrive = first === '' && /^[A-Za-z]:$/.test(drive);
  const canonical = isDrive ? [first, drive.toLowerCase(), ...more] : parts;
  return `${scheme.toLowerCase()}${authority}${canonical.join('/')}`;
}

/** The address of a path in a folder; each `..` at its start leaves a folder. */
export function joinUri(folder: string, path: string): string {
  const parts = path.split('/');
  let base = folder;
  while (parts[0] === '..') {
    parts.shift();
    base = parentUri(base) ?? base;
  }
  return [base, ...parts.map(encodePart)].join('/');
}

/** The path of a file from a folder that it lies in; undefined for one that lies elsewhere. */
export function pathWithin(folder: string, uri: string): string | undefined {
  if (!uri.startsWith(`${folder}/`)) return undefined;
  return uri
    .slice(folder.length + 1)
    .split('/')
    .map(decodePart)
    .join('/');
}

/** The path of an address from the top of its file system, without the slash that it begins with. */
export function pathOfUri(uri: string): string {
  const canonical = canonicalUri(uri);
  const top = /^[a-z0-9+.-]*:(?:\/\/[^/]*)?\/?/.exec(canonical)?.[0].length ?? 0;
  return decodeAddress(canonical.slice(top));
}

/** A path that is an address itself, such as that of a built-in definition, from the address that an editor made of it. */
export function decodeAddress(uri: string): string {
  return uri.split('/').map(decodePart).join('/');
}

/** The folder that an address lies in; undefined at the top. */
export function parentUri(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  const top = /^[a-z0-9+.-]*:(?:\/\/[^/]*)?/.exec(uri)?.[0].length ?? 0;
  return slash < top || slash <= 0 ? undefined : uri.slice(0, slash);
}

/** A part of an address as it is meant; as it is written where that is nothing. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A colon stands as it is, so that a drive can be seen; half a character, which no address can hold, too. */
function encodePart(part: string): string {
  try {
    return encodeURIComponent(part).replaceAll('%3A', ':').replaceAll('%40', '@');
  } catch {
    return part;
  }
}
