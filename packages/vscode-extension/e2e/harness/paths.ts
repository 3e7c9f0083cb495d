import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Where pictures and logs of a run are kept. */
export const artefacts = fileURLToPath(new URL('../artifacts/', import.meta.url));

/** The extension's own folder. */
export const extensionFolder = fileURLToPath(new URL('../../', import.meta.url));
