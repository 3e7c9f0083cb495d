import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri } from '../protocol/uri.ts';

/** A file that a person has open in the editor; what they see counts, saved or not. */
export interface OpenFile {
  /** The address as the editor writes it. */
  readonly uri: string;
  readonly version: number;
  readonly bytes: Uint8Array;
}

/** The files that are open, by canonical address. */
export interface OpenFiles {
  readonly all: ReadonlyMap<string, OpenFile>;
  open(uri: string, version: number, text: string): void;
  /** Applies what has changed since the last version; nothing for a file that is not open. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
}

export function createOpenFiles(): OpenFiles {
  const texts = new Map<string, TextDocument>();
  const all = new Map<string, OpenFile>();
  const encoder = new TextEncoder();
  const keep = (key: string, document: TextDocument) => {
    texts.set(key, document);
    let bytes: Uint8Array | undefined;
    all.set(key, {
      uri: document.uri,
      version: document.version,
      get bytes() {
        bytes ??= encoder.encode(document.getText());
        return bytes;
      },
    });
  };
  return {
    all,
    open: (uri, version, text) => keep(canonicalUri(uri), TextDocument.create(uri, 'yaml', version, text)),
    change: (uri, version, changes) => {
      const key = canonicalUri(uri);
      const document = texts.get(key);
      // The text is copied first: the library changes a document in place, and a snapshot may still be read from it.
      if (document) {
        const copy = TextDocument.create(uri, 'yaml', document.version, document.getText());
        keep(key, TextDocument.update(copy, [...changes], version));
      }
    },
    close: (uri) => {
      texts.delete(canonicalUri(uri));
      all.delete(canonicalUri(uri));
    },
  };
}
