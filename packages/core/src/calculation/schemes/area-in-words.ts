import { findArea } from '../../areas/find-area.ts';

/** The name of the area that a scheme compares with: Scotland where it names none. */
export function areaInWords(written: string | undefined): string {
  return written === undefined ? 'Scotland' : (findArea(written)?.name ?? written);
}
