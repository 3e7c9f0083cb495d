/**
 * The one door to what needs the YAML library: the build keeps it as a file of its own, so that a page that reads definitions without
 * a fault never loads it.
 */
export { parseWithLibrary } from './library/parse-with-library.ts';
export { planFormat } from './library/plan-format.ts';
