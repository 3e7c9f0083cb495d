import { join } from 'node:path';

/** The packages that are published, those that others need first. */
export const publishedPackages = ['core', 'report', 'sql', 'lsp', 'cli'] as const;
export type PublishedPackage = (typeof publishedPackages)[number];

export const repository = join(import.meta.dirname, '..');
/** Where the tarballs and the consumer are made; out of the way of every other tool. */
export const workFolder = join(repository, 'node_modules', '.ninefold', 'packaging');
export const consumerFolder = join(workFolder, 'consumer');

export const tarballOf = (name: PublishedPackage): string => join(workFolder, `${name}.tgz`);
