import type { Transaction } from '@libsql/client';
import type { Ledger } from '../ledger.ts';
import type { FileRow } from '../read/file-row.ts';
import { Refusal } from '../refusal.ts';

/** Whom the person who imports named: Markdown files have no table of people. */
export interface Named {
  person?: string | undefined;
  coach?: string | undefined;
}

export interface Account {
  id: string;
  address: string;
}

/** The accounts that Markdown files are about, by their addresses. */
export class Accounts {
  readonly #transaction: Transaction;
  readonly #ledger: Ledger;
  readonly #named: Named;

  constructor(transaction: Transaction, ledger: Ledger, named: Named) {
    this.#transaction = transaction;
    this.#ledger = ledger;
    this.#named = named;
  }

  /** Whose the files are. */
  async person(): Promise<Account> {
    const { person } = this.#named;
    if (person === undefined) {
      throw new Refusal('It does not say whose it is: name the account with --person <e-mail>.');
    }
    const account = await this.#find(person);
    if (account === null) throw new Refusal(`Nobody has an account with the address ${person}, which --person names.`);
    return account;
  }

  /** The row with its coach: the one it names, otherwise the one of --coach. */
  async withCoach(row: FileRow): Promise<FileRow> {
    const { cells, written, faults = [] } = row;
    if (cells instanceof Refusal || faults.some(({ column }) => column === 'Coach')) return row;
    const own = cells.coach_id === undefined ? undefined : String(cells.coach_id);
    const address = own ?? this.#named.coach;
    const coach = address === undefined ? null : await this.#find(address);
    if (coach) return { ...row, cells: { ...cells, coach_id: coach.address } };
    const reason =
      address === undefined
        ? 'It does not say who coached: add a line “Coach: <e-mail>”, or name the account with --coach <e-mail>.'
        : `Nobody has an account with the address ${address}.`;
    const place = written?.get('coach_id')?.place ?? row.place;
    return { ...row, faults: [...faults, { place, column: 'Coach', reason }] };
  }

  async #find(said: string): Promise<Account | null> {
    const address = said.trim().toLowerCase();
    const { rows } = await this.#transaction.execute({ sql: 'select id from user where email = ?', args: [address] });
    const [row] = rows;
    if (!row) return null;
    const id = String(row.id);
    // Rows point at people by what their file calls them, which here is the address.
    this.#ledger.alias({ table: 'users', key: address }, id);
    return { id, address };
  }
}
