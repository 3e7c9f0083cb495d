export { features } from './features/index.generated.ts';
export type { Feature, Needs } from './protocol/feature.ts';
export { type ChosenSeverity, defaultSettings, readSettings, type Settings } from './protocol/settings.ts';
export { type FileView, type Snapshot, viewOf } from './protocol/snapshot.ts';
export { startServer } from './server.ts';
export type { SessionHost } from './session/host.ts';
export { createSession, type Session } from './session/session.ts';
