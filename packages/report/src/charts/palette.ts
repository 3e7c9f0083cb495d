/**
 * The colours of the charts by what they stand for, in the light scheme. A specification is good on its own with them; in a page each
 * one also becomes a class, so that dark, high contrast and print can change it. Every colour occurs once, and each has at least 4.5:1
 * against white.
 */
export const palette = {
  area: '#14538c',
  scotland: '#5a6572',
  peers: '#8a5a08',
  target: '#8c2f6f',
  ink: '#1d2733',
  quiet: '#5c6874',
  grid: '#dfe3e8',
  axis: '#98a2ad',
  other: '#6b7683',
  row: '#e8f0f8',
  paper: '#ffffff',
} as const;

/** What a colour stands for. */
export type ColourRole = keyof typeof palette;
