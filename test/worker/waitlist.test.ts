import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { devToken, eventually, startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

interface Letter {
  recipient: string;
  subject: string;
  status: string;
}
const mailbox = async (recipient: string): Promise<Letter[]> => {
  const response = await world.get('/__dev/mail.json', { headers: { 'x-dev-token': devToken } });
  const letters = (await response.json()) as Letter[];
  return letters.filter((letter) => letter.recipient === recipient && letter.status === 'HELD');
};
const join = (email: string, id = newId()) => world.post('mind.joinWaitlist', { id, email });

describe('the waitlist', () => {
  it('carries a form through mutation, outbox, queue and consumer to a letter', async () => {
    const response = await join('kit@example.com');
    expect(response.status).toBe(200);
    expect(response.headers.get('server-timing')).toContain('db;desc="1 trip"');
    const letters = await eventually(
      () => mailbox('kit@example.com'),
      (found) => found.length > 0,
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toContain('MōtriForge');
  });

  it('answers a new address, a known one and a replay with the same bytes', async () => {
    const id = newId();
    const answers = [await join('a@example.com', id), await join('a@example.com', id), await join('A@Example.com ')];
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    const told = answers.map(({ headers }) => headers.get('server-timing')?.replace(/dur=[\d.]+/, ''));
    expect(new Set(told).size).toBe(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { rows } = await world.client.execute("select count(*) from waitlist_entry where email = 'a@example.com'");
    expect(rows[0]?.[0]).toBe(1);
  });

  it('takes one row when twenty requests arrive at once', async () => {
    const id = newId();
    await Promise.all(Array.from({ length: 20 }, () => join('rush@example.com', id)));
    const { rows } = await world.client.execute("select count(*) from waitlist_entry where email = 'rush@example.com'");
    expect(rows[0]?.[0]).toBe(1);
    const letters = await eventually(
      () => mailbox('rush@example.com'),
      (found) => found.length > 0,
    );
    expect(letters).toHaveLength(1);
  });

  it('sends by sweep what the queue never got', async () => {
    await world.client.batch([
      {
        sql: "insert into waitlist_entry (id, email, locale, created_at) values (?, 'lost@example.com', 'th', ?)",
        args: ['019b0000-0000-7000-8000-000000000001', Date.now()],
      },
      {
        sql: `insert into system_event (id, event_type_id, event_type, event_data, severity, occurred_at)
          select '019b0000-0000-7000-8000-000000000002', id, name, ?, 'INFO', ? from event_type where name = 'waitlist.joined'`,
        args: [JSON.stringify({ entryId: '019b0000-0000-7000-8000-000000000001' }), Date.now()],
      },
      {
        sql: `insert into event_queue (id, event_id, topic, payload, status, retry_count, max_retries, next_retry_at, created_at)
          values ('019b0000-0000-7000-8000-000000000003', '019b0000-0000-7000-8000-000000000002', 'waitlist.joined', '{}', 'PENDING', 0, 3, ?, ?)`,
        args: [Date.now() - 1, Date.now()],
      },
    ]);
    await world.edge.runCrons();
    const letters = await eventually(
      () => mailbox('lost@example.com'),
      (found) => found.length > 0,
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toMatch(/[\u0E00-\u0E7F]/);
  });

  it.each([
    ['no address', { id: newId() }, 'email'],
    ['a wrong address', { id: newId(), email: 'kit' }, 'email'],
    ['a long address', { id: newId(), email: `${'a'.repeat(300)}@example.com` }, 'email'],
    ['a wrong id', { id: 'x'.repeat(5_000), email: 'kit@example.com' }, 'id'],
    ['an unknown language', { id: newId(), email: 'kit@example.com', locale: 'xx' }, 'locale'],
  ])('names the field when there is %s, and does not repeat what was typed', async (_, input, field) => {
    const response = await world.post('mind.joinWaitlist', input);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text.length).toBeLessThan(1_000);
    expect(text).not.toContain('xxxxx');
    const { view } = JSON.parse(text).error.data;
    expect(view.fields.map(({ path }: { path: string }) => path)).toEqual([field]);
    expect(view.fields[0].message).not.toMatch(/received|invalid/i);
    expect(view.requestId).toBe(response.headers.get('x-request-id'));
  });
});
