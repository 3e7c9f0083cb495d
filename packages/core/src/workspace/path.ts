/** The folder of a path, without a slash at the end; the root is the empty text. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Whether a path is the folder itself or lies in it. */
export function liesIn(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/**
 * A path written in a file of `folder`, from the workspace root. Undefined when it leaves the workspace or is no relative path: an
 * absolute path, a drive, an address.
 */
export function resolvePath(folder: string, written: string): string | undefined {
  const slashed = written.replaceAll('\\', '/');
  if (slashed.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(slashed) || slashed.includes('\0')) {
    return undefined;
  }
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of slashed.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
