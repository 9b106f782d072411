import type { LineKey, PreviewRegion } from '$lib/api/bindings';
import { isSameLine, isSameRow } from './outline';

/** The text at a place of a page, in points: the smallest of those that hold it. */
export function regionAt(regions: PreviewRegion[], page: number, x: number, y: number): PreviewRegion | undefined {
  const slack = 2;
  return regions
    .filter(
      (region) =>
        region.page === page &&
        x >= region.x - slack &&
        x <= region.x + region.width + slack &&
        y >= region.y - slack &&
        y <= region.y + region.height + slack,
    )
    .sort((one, other) => one.width * one.height - other.width * other.height)[0];
}

/** Where a line is printed; where a whole row is, when no column is named. */
export function regionsOf(regions: PreviewRegion[], key: LineKey): PreviewRegion[] {
  return regions.filter((region) => (key.column ? isSameLine(region.source, key) : isSameRow(region.source, key)));
}

/** Pages count from 1, whichever way the core counts them. */
export function fromOne(regions: PreviewRegion[]): PreviewRegion[] {
  return regions.some((region) => region.page === 0)
    ? regions.map((region) => ({ ...region, page: region.page + 1 }))
    : regions;
}
