import type { FilterParams } from './filter-url.ts';

let address = '/library';

export function rememberLibrary(params: FilterParams): void {
  const filled = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = new URLSearchParams(filled).toString();
  address = search ? `/library?${search}` : '/library';
}

/** The library as it was left, filters and all. */
export const libraryAddress = () => address;
