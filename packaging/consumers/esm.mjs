import { createCalculator, findArea, parsePeriod, workspaceOf } from '@ninefold/core';
import { national } from '@ninefold/core/national';
import { rate } from '@ninefold/core/statistics';
import { defaultSettings } from '@ninefold/lsp';
import { buildIndicatorView, renderIndicatorPage } from '@ninefold/report';
import { readmissions } from './readmissions.mjs';
import { duckdbSql } from './sql.mjs';

const workspace = await workspaceOf(readmissions);
const area = findArea('Stirling', 'council');
const period = parsePeriod('2020/21').period;
const calculator = createCalculator(workspace);
const result = calculator.result('NI-14', area, period);
const page = renderIndicatorPage(
  buildIndicatorView({ workspace, calculator, id: 'NI-14', area, period }),
  {},
);
console.log(
  JSON.stringify({
    value: result.value,
    title: national.outcomes[9].title,
    rate: rate(27554, 26891, { per: 1000 }).value,
    isPage: page.startsWith('<!doctype html>'),
    sql: duckdbSql(workspace),
    settings: defaultSettings.show.hints,
  }),
);
