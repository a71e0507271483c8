import { fixedId } from '@motriforge/shared/ids';
import type { KnownValues } from './types.ts';

let made = 0;

export const money: KnownValues = {
  invoice: {
    number_series: (_, row) => String(row.invoice_number ?? `S${++made}`).split('-')[0] ?? null,
    number_year: 2026,
    issued_on: (_, row) => `${row.number_year}-01-05`,
    number_in_series: (_, row) => Number(row.previous_number ?? 0) + 1,
    invoice_number: (_, row) =>
      `${row.number_series}-${row.number_year}-${String(row.number_in_series).padStart(6, '0')}`,
  },
};

export const drafts: KnownValues = {
  invoice: {
    invoice_status_id: (rows) => rows.insert('invoice_status', { id: fixedId('invoice-status', 'DRAFT') }).id ?? null,
    number_series: null,
    number_year: null,
    number_in_series: null,
    issued_on: null,
  },
};
