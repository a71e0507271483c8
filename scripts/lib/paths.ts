import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export const dataFolder = join(root, '.data');

export const fromRoot = (...parts: string[]): string => join(root, ...parts);
