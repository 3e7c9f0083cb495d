import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { uriIn } from '../protocol/feature.ts';
import type { PositionEncoding } from '../protocol/position-encoding.ts';
import { type Snapshot, viewOf } from '../protocol/snapshot.ts';
import {
  type Direction,
  filesPlacedIn,
  tokensInBytes,
  translatePositions,
} from '../protocol/translate-positions.ts';
import type { Session } from './session.ts';

/** Stands between an editor, which may count places in bytes, and the features, which count them in UTF-16 units. */
export interface Positions {
  /** What an editor asks of these snapshots, as the features count. */
  asked(snapshots: readonly Snapshot[], params: unknown): Promise<unknown>;
  /** What is answered from them, as the editor counts. `about` is the file that was asked about. */
  answered(snapshots: readonly Snapshot[], about: string | undefined, answer: unknown): Promise<unknown>;
  /** Applies the changes of a file one after another: each counts in the text that the one before has left. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
}

export function createPositions(encoding: PositionEncoding, session: Session): Positions {
  if (encoding === 'utf-16') {
    return {
      asked: async (_snapshots, params) => params,
      answered: async (_snapshots, _about, answer) => answer,
      change: session.change,
    };
  }
  const translate = async (
    message: unknown,
    about: string | undefined,
    direction: Direction,
    snapshots: readonly Snapshot[],
  ): Promise<unknown> => {
    const lines = new Map<string, readonly string[] | undefined>();
    for (const uri of filesPlacedIn(message, about)) {
      const text = viewOf(snapshots, uri)?.document.source.text ?? (await session.textOf(uri));
      lines.set(uri, text === undefined ? undefined : linesOf(text));
    }
    return translatePositions(message, about, direction, (uri) => lines.get(uri));
  };
  return {
    asked: (snapshots, params) => translate(params, uriIn(params), 'toUnits', snapshots),
    answered: async (snapshots, about, answer) => {
      const tokens = (answer as { readonly data?: unknown } | null)?.data;
      if (about !== undefined && isNumbers(tokens)) {
        const text = viewOf(snapshots, about)?.document.source.text ?? '';
        return { ...(answer as object), data: tokensInBytes(tokens, linesOf(text)) };
      }
      return translate(answer, about, 'toBytes', snapshots);
    },
    change: (uri, version, changes) => {
      for (const change of changes) {
        const lines = linesOf(session.openText(uri) ?? '');
        const translated = translatePositions(change, uri, 'toUnits', () => lines);
        session.change(uri, version, [translated as TextDocumentContentChangeEvent]);
      }
    },
  };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number');
}
