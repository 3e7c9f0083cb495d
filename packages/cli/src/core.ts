/** The core, loaded when a command first needs it. */
export type Core = typeof import('@ninefold/core');
