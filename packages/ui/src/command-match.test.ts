import { describe, expect, it } from 'vitest';
import { matchCommands } from './command-match.ts';

const commands = [
  { label: 'Go to Today', group: 'Go', keywords: 'home' },
  { label: 'Go to Library', group: 'Go' },
  { label: 'Übung suchen', group: 'Find' },
  { label: 'Start a session', group: 'Do' },
];
const labels = (query: string) => matchCommands(commands, query).map((command) => command.label);

describe('matchCommands', () => {
  it('keeps everything in order when nothing is asked', () => {
    expect(labels('  ')).toEqual(commands.map((command) => command.label));
  });
  it('wants every word, in any order, also from the keywords', () => {
    expect(labels('library go')).toEqual(['Go to Library']);
    expect(labels('home')).toEqual(['Go to Today']);
  });
  it('reads past accents and case', () => {
    expect(labels('ubung')).toEqual(['Übung suchen']);
  });
  it('puts what begins with the query first', () => {
    expect(labels('s')[0]).toBe('Start a session');
  });
});
