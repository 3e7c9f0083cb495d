// Writes down the public surface of each door, as it is built now: what `api-report.test.ts` holds it to.
import { writeFileSync } from 'node:fs';
import { apiReport, type Door, doors, reportFile } from './api-report.ts';

for (const door of Object.keys(doors) as Door[]) writeFileSync(reportFile(door), apiReport(door));
