import { findDocument } from '@ninefold/core';
import type { PreviewedSubject, PreviewRequest } from '@ninefold/report';
import type { PreviewParams, PreviewSubject } from '../protocol/custom/preview.ts';
import { type Snapshot, viewOf } from '../protocol/snapshot.ts';
import { canonicalUri } from '../protocol/uri.ts';
import type { Report } from './report.ts';

/** What a preview or an export is to be made from; undefined where there is nothing to show at the place. */
export function previewRequestOf(
  snapshots: readonly Snapshot[],
  { folder, subject, at, area, period }: PreviewParams,
  { subjectAt }: Report,
): { readonly snapshot: Snapshot; readonly request: PreviewRequest } | undefined {
  const view = at && viewOf(snapshots, at.uri);
  const named = folder === undefined ? undefined : canonicalUri(folder);
  const snapshot =
    view?.snapshot ?? (named === undefined ? snapshots[0] : snapshots.find((each) => each.folder === named));
  if (snapshot === undefined) return undefined;
  const { workspace, calculator, problems } = snapshot;
  const shown =
    subject === undefined
      ? view && at && subjectAt(workspace, view.document, at.position)
      : subjectOf(snapshot, subject);
  return shown && { snapshot, request: { workspace, calculator, problems, subject: shown, area, period } };
}

/** A subject with the address of its file, where it is one. */
export function subjectToShow(snapshot: Snapshot, subject: PreviewedSubject): PreviewSubject {
  return subject.kind === 'file' ? { kind: 'file', uri: snapshot.uriOf(subject.path) } : subject;
}

function subjectOf(snapshot: Snapshot, subject: PreviewSubject): PreviewedSubject | undefined {
  if (subject.kind !== 'file') return subject;
  const path = snapshot.pathOf(subject.uri);
  return path === undefined || findDocument(snapshot.workspace, path) === undefined
    ? undefined
    : { kind: 'file', path };
}
