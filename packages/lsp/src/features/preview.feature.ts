import { toLocation } from '../protocol/convert.ts';
import { previewRequest } from '../protocol/custom/preview.ts';
import { defineCustomFeature } from '../protocol/feature.ts';
import { previewRequestOf, subjectToShow } from './preview-request.ts';
import { loadReport } from './report.ts';

/** The page of an indicator, an outcome or the partnership, with where each part of it is written. */
export const preview = defineCustomFeature(previewRequest, {
  needs: 'checked',
  provide: async (snapshots, params) => {
    const report = await loadReport();
    const found = previewRequestOf(snapshots, params, report);
    const page = found && report.buildPreview(found.request);
    if (found === undefined || page === undefined) return null;
    const { snapshot, request } = found;
    const { view, ...shown } = page;
    return {
      ...shown,
      ...(params.view === false ? {} : { view }),
      folder: snapshot.folder,
      revision: snapshot.revision,
      versions: snapshot.versions,
      subject: subjectToShow(snapshot, request.subject),
      places: page.places.map(({ id, place }) => ({ id, ...toLocation(snapshot, place.file, place.range) })),
    };
  },
});
