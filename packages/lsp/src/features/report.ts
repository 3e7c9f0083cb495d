/** What draws pages. */
export type Report = typeof import('@ninefold/report');

/** Loaded when a page is first asked for: a server that only checks starts without it. */
export function loadReport(): Promise<Report> {
  return import('@ninefold/report');
}
