import { exportRequest } from '../protocol/custom/preview.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import { previewRequestOf } from './preview-request.ts';
import { loadReport } from './report.ts';

/** What a preview shows, as a file to save: a page that stands alone, Markdown, the trend as a picture, the figures. */
export const previewExport = defineCustomFeature(exportRequest, {
  needs: 'checked',
  provide: async (snapshots, params) => {
    const report = await loadReport();
    const found = previewRequestOf(snapshots, params, report);
    return (found && report.exportPreview(found.request, params.format)) ?? null;
  },
});
