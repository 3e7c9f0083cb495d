import type { PageAddress } from '@ninefold/report';
import { Misuse } from '../misuse.ts';
import type { OpenFolder } from '../open-folder.ts';
import { type Choice, viewRequest } from '../view-request.ts';
import type { Page, Site } from './answer.ts';

/** The report, loaded when a command first needs it. */
type Report = typeof import('@ninefold/report');

/** The pages of a folder as it was read, each made when it is first asked for. */
export function createSite(opened: OpenFolder, report: Report): Site {
  const { workspace, calculator, disclosed, core } = opened;
  const problems = core.checkWorkspace(workspace, calculator, { today: opened.today });
  const contentSecurityPolicy = `${report.contentPolicy({ live: true })}; frame-ancestors 'none'`;
  const options = { live: true, pages: pageAddress };
  const made = new Map<string, Page>();
  const keep = (address: string, make: () => string): Page => {
    const page = made.get(address) ?? { html: make(), contentSecurityPolicy };
    if (made.size < mostKept) made.set(address, page);
    return page;
  };
  return {
    overview: () =>
      keep('/', () =>
        report.renderOverviewPage(
          report.buildOverview({ workspace, calculator: disclosed, problems }),
          options,
        ),
      ),
    indicator(id, choice) {
      try {
        const request = viewRequest(opened, problems, id, choice);
        return keep(indicatorAddress(request.indicator, choice), () =>
          report.renderIndicatorPage(report.buildIndicatorView(request), options),
        );
      } catch (error) {
        if (error instanceof Misuse) return { sentence: error.message };
        throw error;
      }
    },
  };
}

/** Pages of one revision that are kept; a person looks at few. */
const mostKept = 200;

function pageAddress(page: PageAddress): string {
  return page.kind === 'overview'
    ? '/'
    : indicatorAddress(page.indicator, { area: page.area, period: page.period });
}

function indicatorAddress(id: string, { area, period }: Choice): string {
  const query = new URLSearchParams({
    ...(area === undefined ? {} : { area }),
    ...(period === undefined ? {} : { period }),
  }).toString();
  return `/indicator/${encodeURIComponent(id)}${query === '' ? '' : `?${query}`}`;
}
