/**
 * As much of VS Code as the unit tests need, in place of the module `vscode`, which is there only inside the editor. It does nothing by
 * itself; what the editor really does with what it is given is seen in the end-to-end tests.
 */

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => void>();
  readonly event = (listener: (value: T) => void) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };
  fire(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

interface UriParts {
  readonly scheme: string;
  readonly authority?: string;
  readonly path: string;
  readonly query?: string;
}

export class Uri {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  readonly query: string;
  private constructor({ scheme, authority = '', path, query = '' }: UriParts) {
    this.scheme = scheme;
    this.authority = authority;
    this.path = path;
    this.query = query;
  }
  static from(parts: UriParts): Uri {
    return new Uri(parts);
  }
  static parse(text: string): Uri {
    const [, scheme = 'file', authority = '', path = '', query = ''] =
      /^([a-z-]+):(?:\/\/([^/]*))?([^?]*)(?:\?(.*))?$/.exec(text) ?? [];
    return new Uri({ scheme, authority, path: decodeURIComponent(path), query });
  }
  static joinPath(base: Uri, ...parts: readonly string[]): Uri {
    return new Uri({ ...base, path: [base.path.replace(/\/$/, ''), ...parts].join('/') });
  }
  get fsPath(): string {
    return this.path;
  }
  toString(): string {
    const authority = this.authority !== '' || this.scheme === 'file' ? `//${this.authority}` : '';
    const path = this.path.split('/').map(encodeURIComponent).join('/');
    return `${this.scheme}:${authority}${path}${this.query === '' ? '' : `?${this.query}`}`;
  }
}

export class Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
  constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
    this.start = { line: startLine, character: startCharacter };
    this.end = { line: endLine, character: endCharacter };
  }
}

export class Location {
  readonly uri: Uri;
  readonly range: Range;
  constructor(uri: Uri, range: Range) {
    this.uri = uri;
    this.range = range;
  }
}

export class TestMessage {
  readonly message: string;
  expectedOutput: string | undefined;
  actualOutput: string | undefined;
  location: Location | undefined;
  constructor(message: string) {
    this.message = message;
  }
  static diff(message: string, expected: string, actual: string): TestMessage {
    return Object.assign(new TestMessage(message), { expectedOutput: expected, actualOutput: actual });
  }
}

export class TestCoverageCount {
  readonly covered: number;
  readonly total: number;
  constructor(covered: number, total: number) {
    this.covered = covered;
    this.total = total;
  }
}

export class FileCoverage {
  readonly uri: Uri;
  readonly statementCoverage: TestCoverageCount;
  readonly declarationCoverage: TestCoverageCount | undefined;
  constructor(
    uri: Uri,
    statements: TestCoverageCount,
    _branches: undefined,
    declarations?: TestCoverageCount,
  ) {
    this.uri = uri;
    this.statementCoverage = statements;
    this.declarationCoverage = declarations;
  }
}

export class FileSystemError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
  static FileNotFound = (which: unknown) => new FileSystemError('FileNotFound', String(which));
  static FileExists = (which: unknown) => new FileSystemError('FileExists', String(which));
  static FileIsADirectory = (which: unknown) => new FileSystemError('FileIsADirectory', String(which));
  static NoPermissions = (which: unknown) => new FileSystemError('NoPermissions', String(which));
}

export class ThemeColor {
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }
}

export class ThemeIcon {
  readonly id: string;
  readonly color: ThemeColor | undefined;
  constructor(id: string, color?: ThemeColor) {
    this.id = id;
    this.color = color;
  }
}

export class TreeItem {
  readonly label: string;
  collapsibleState: number;
  constructor(label: string, collapsibleState: number) {
    this.label = label;
    this.collapsibleState = collapsibleState;
  }
}

export class MarkdownString {
  value = '';
  appendText(text: string): this {
    this.value += text;
    return this;
  }
  appendMarkdown(text: string): this {
    this.value += text;
    return this;
  }
}

export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 } as const;
export const FileChangeType = { Changed: 1, Created: 2, Deleted: 3 } as const;
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 } as const;
export const QuickInputButtons = { Back: {} } as const;

/** The sentence with its gaps filled, in English. */
export const l10n = {
  t: (sentence: string, ...values: readonly unknown[]) =>
    sentence.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
};

/** The file system that a test lends; without one, nothing is there. */
export const workspace = {
  fs: {
    stat: async (uri: Uri): Promise<{ readonly size: number }> =>
      Promise.reject(FileSystemError.FileNotFound(uri)),
    readFile: async (uri: Uri): Promise<Uint8Array> => Promise.reject(FileSystemError.FileNotFound(uri)),
    readDirectory: async (_uri: Uri): Promise<[string, number][]> => [],
  },
};

const nothing = () => ({ dispose: () => undefined });
export const window = { showErrorMessage: async () => undefined };
export const commands = { registerCommand: nothing, executeCommand: async () => undefined };
export const languages = {};
export const env = {};
