const core = require('@ninefold/core');
const { rate } = require('@ninefold/core/statistics');
const { national } = require('@ninefold/core/national');
const report = require('@ninefold/report');
const sql = require('@ninefold/sql');
const lsp = require('@ninefold/lsp');

console.log(
  JSON.stringify({
    bedDays: rate(27554, 26891, { per: 1000 }).value,
    outcome: national.outcomes[9].title,
    kinds: [core.workspaceOf, report.buildIndicatorView, sql.planToSql, lsp.startServer].map(
      (door) => typeof door,
    ),
  }),
);
