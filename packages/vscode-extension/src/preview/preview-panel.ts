import { type Preview, previewRequest } from '@ninefold/lsp/protocol';
import { l10n, Uri, type WebviewPanel, workspace } from 'vscode';
import type { FolderChange, NinefoldClient } from '../client/ninefold-client.ts';
import type { PreviewArguments } from '../client/preview-arguments.ts';
import { coveringPlaces } from './covering-places.ts';
import { withKeptChoices } from './kept-choices.ts';
import type { ToPage } from './messages.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { newParts, partsOf } from './page-parts.ts';
import { type Cursor, type PreviewTarget, paramsOf, savedState } from './preview-target.ts';

/** One preview: what it is to show, and what it shows. */
export interface PreviewPanel {
  readonly panel: WebviewPanel;
  readonly target: PreviewTarget;
  readonly shown: Preview | undefined;
  /** Where the cursor was when it was last told. */
  readonly cursor: Cursor | undefined;
  /** Changes what is to be shown, and shows it. */
  aim(target: PreviewTarget): void;
  /** Shows what there is to show now: the texts may have changed. */
  refresh(): void;
  /** Shows what there is to show now if that is older than what has been checked. */
  folderChanged(change: FolderChange): void;
  /** Lights up what the cursor is in; where it has just moved there, also brings that into view. */
  light(cursor: Cursor, hasMoved: boolean): void;
  /** Brings a section of the page into view once it is there. */
  bring(section: PreviewArguments['section']): void;
  send(message: ToPage): void;
  /** The page has been loaded and knows nothing yet. */
  pageIsReady(): void;
}

/** Fills a panel with a preview, and keeps it as new as the texts. */
export function createPreviewPanel(
  panel: WebviewPanel,
  first: PreviewTarget,
  client: NinefoldClient,
): PreviewPanel {
  let target = first;
  let shown: Preview | undefined;
  let cursor: Cursor | undefined;
  let section: PreviewArguments['section'];
  let lit = '';
  let sentCss = '';
  let sentParts: readonly string[] = [];
  let isReady = false;
  let isAsking = false;
  let checked: FolderChange | undefined;
  let waitingSince: number | undefined;

  const send = (message: ToPage) => void panel.webview.postMessage(message);

  /** While something else or newer texts wait to be asked about, an answer about the old is shown only to somebody who has waited for long. */
  const isTooOld = (answer: Preview, asked: PreviewTarget): boolean => {
    if (asked === target && isAsNewAsTexts(answer)) return false;
    waitingSince ??= performance.now();
    return performance.now() - waitingSince < longestWait;
  };

  const refresh = oneAtATime(async () => {
    if (!isReady) return;
    const asked = target;
    isAsking = true;
    // The client is told of a change at the same time as we are: it must have its turn to pass it on.
    await Promise.resolve();
    try {
      const answer = await client.request(previewRequest, { ...paramsOf(asked), view: false });
      if (!isReady) return;
      if (answer === null) nothingToShow();
      else if (isTooOld(answer, asked)) refresh();
      else show(answer);
    } catch (failure) {
      if (isReady)
        send({ kind: 'nothing', words: failure instanceof Error ? failure.message : String(failure) });
    } finally {
      isAsking = false;
      refreshIfOlder();
    }
  });

  /** What has been checked while the server was asked is mostly what the answer was made from. */
  const refreshIfOlder = () => {
    if (isAsking || checked === undefined) return;
    const { revision } = checked;
    checked = undefined;
    if (shown === undefined || shown.revision < revision) refresh();
  };

  const nothingToShow = () => {
    if (target.area !== undefined || target.period !== undefined) {
      const { area: _area, period: _period, ...rest } = target;
      aim(rest);
    } else if (shown === undefined || target.isPinned) {
      send({
        kind: 'nothing',
        words: l10n.t('There is nothing to preview here. Open an indicator, or an outcome of a framework.'),
      });
    }
  };

  const show = (made: Preview) => {
    waitingSince = undefined;
    const answer = withKeptChoices(made, shown);
    shown = answer;
    panel.title = l10n.t('Preview: {0}', tabName(answer));
    const { title, html, css, area, period, areas, periods, revision } = answer;
    const saved = savedState(target, answer);
    const style = css === sentCss ? {} : { css };
    const all = partsOf(html);
    const parts = newParts(sentParts, all);
    send({ kind: 'show', page: { title, parts, ...style, area, period, areas, periods, revision, saved } });
    sentCss = css;
    sentParts = all;
    sendLight(false);
    if (section !== undefined) send({ kind: 'bring', section: sections[section] });
    section = undefined;
  };

  const sendLight = (hasMoved: boolean) => {
    if (shown === undefined) return;
    const places =
      cursor === undefined
        ? { narrowest: [], wider: [] }
        : coveringPlaces(shown.places, cursor.uri, cursor.position);
    const now = JSON.stringify(places);
    if (now !== lit || hasMoved) send({ kind: 'light', places, hasMoved });
    lit = now;
  };

  const aim = (next: PreviewTarget) => {
    target = next;
    refresh();
  };

  panel.onDidChangeViewState(() => {
    // The page of a hidden panel is gone; it says when it is there again.
    if (!panel.visible) isReady = false;
  });
  panel.onDidDispose(() => {
    isReady = false;
  });

  return {
    panel,
    get target() {
      return target;
    },
    get shown() {
      return shown;
    },
    get cursor() {
      return cursor;
    },
    aim,
    refresh,
    folderChanged(change) {
      if (shown !== undefined && shown.folder !== change.folder) return;
      checked = change;
      refreshIfOlder();
    },
    light(next, hasMoved) {
      cursor = next;
      sendLight(hasMoved);
    },
    bring(next) {
      section = next ?? section;
    },
    send,
    pageIsReady() {
      isReady = true;
      lit = '';
      sentCss = '';
      sentParts = [];
      if (shown !== undefined) show(shown);
      refresh();
    },
  };
}

/** The parts of a page that a command may name, by the ids that the page gives them. */
const sections = { working: 'working', comparison: 'rank' } as const;

/** A tab has little room: the id of an indicator says enough, other titles are cut. */
function tabName({ subject, title }: Preview): string {
  if (subject.kind === 'indicator') return subject.id;
  return title.length <= widestTab ? title : `${title.slice(0, widestTab - 1).trimEnd()}…`;
}

const widestTab = 32;

/** Milliseconds after which a person who types without a pause is shown what there is. */
const longestWait = 400;

function isAsNewAsTexts({ versions }: Preview): boolean {
  const made = new Map(
    Object.entries(versions).map(([uri, version]) => [Uri.parse(uri).toString(), version]),
  );
  return workspace.textDocuments.every((document) => {
    const version = made.get(document.uri.toString());
    return version === undefined || version >= document.version;
  });
}
