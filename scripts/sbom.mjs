// The bill of materials: every package that ours are made from, as CycloneDX in `sbom.cdx.json`.
import { endAs, pnpmStep } from './lib/run.mjs';

const parameters = [
  'sbom',
  '--prod',
  '--lockfile-only',
  '--sbom-format',
  'cyclonedx',
  '--out',
  'sbom.cdx.json',
];
await pnpmStep('Writing sbom.cdx.json', parameters).catch(endAs);
