export * from './custom-request.ts';
export * from './definitions.ts';
export * from './expectations.ts';
export * from './files.ts';
export * from './overview.ts';
export * from './preview.ts';
export * from './state.ts';
