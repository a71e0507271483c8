import type FitParser from 'fit-file-parser';

/** What the parser makes of a FIT file. */
export type ParsedFit = Awaited<ReturnType<FitParser['parseAsync']>>;
