/** “Weight_KG ” and “weight kg” are one column. */
export const nameOfColumn = (written: string): string =>
  written
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');
