import { visibilityId } from '@motriforge/db/lookups/visibility';
import { chatMessage, chatSession, journalEntry } from '@motriforge/db/schema/mind';
import type { Person, Writer } from './person.ts';
import { journalOf, moods } from './words.ts';

/** Pages of a journal, spread over some days before today. */
export function writeJournal({ rows, random, ids, calendar }: Writer, person: Person, pages: number, days: number) {
  for (let page = 0; page < pages; page++) {
    const offset = -1 - Math.floor(((pages - 1 - page) * days) / pages);
    const createdAt = calendar.at(offset, random.whole(1_200, 1_320));
    rows.add(journalEntry, {
      id: ids.next(),
      userId: person.id,
      entryDate: calendar.day(offset),
      ...random.pick(journalOf[person.locale]),
      mood: random.pick(moods),
      tags: ['evening'],
      visibilityId: visibilityId('JOURNAL_ENTRY', 'PRIVATE'),
      createdAt,
      updatedAt: createdAt,
    });
  }
}

const said = [
  'I would like to talk about last week.',
  'I felt left out when the plan changed without me.',
  'Can we agree on a day to decide such things together?',
  'Thank you for hearing me out.',
];
const answered = [
  'Go on, I am listening.',
  'I did not see it that way. Tell me more.',
  'What would help you next time?',
  'That sounds fair to me.',
];

/** Conversations practised, each with as many messages, spread over some days before today. */
export function writeChats(
  { rows, random, ids, calendar }: Writer,
  person: Person,
  chats: number,
  messages: number,
  days: number,
) {
  for (let chat = 0; chat < chats; chat++) {
    const offset = -1 - Math.floor(((chats - 1 - chat) * days) / chats);
    const startedAt = calendar.at(offset, random.whole(1_140, 1_200));
    const endedAt = startedAt + messages * 20_000;
    const sessionId = ids.next();
    rows.add(chatSession, {
      id: sessionId,
      userId: person.id,
      locale: person.locale,
      status: 'COMPLETED',
      score: random.whole(55, 95),
      createdAt: startedAt,
      updatedAt: endedAt,
      endedAt,
    });
    for (let orderIndex = 0; orderIndex < messages; orderIndex++) {
      const isOwn = orderIndex % 2 === 1;
      rows.add(chatMessage, {
        id: ids.next(),
        sessionId,
        orderIndex,
        sender: isOwn ? 'USER' : 'ASSISTANT',
        content: random.pick(isOwn ? said : answered),
        score: isOwn ? random.whole(50, 100) : null,
        createdAt: startedAt + orderIndex * 20_000,
      });
    }
  }
}
