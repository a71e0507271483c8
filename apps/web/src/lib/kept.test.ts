import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kept } from './kept.ts';

/** As much of a cache as is used. */
function storage() {
  const entries = new Map<string, string>();
  return {
    open: async () => ({
      put: async (address: string, response: Response) => void entries.set(address, await response.text()),
      match: async (address: string) => {
        const text = entries.get(address);
        return text === undefined ? undefined : new Response(text);
      },
      keys: async () => [...entries.keys()],
      delete: async (address: string) => entries.delete(address),
    }),
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const unreachable = () => Promise.reject(new Error('fetch failed'));

describe('kept answers', () => {
  beforeEach(() => {
    vi.stubGlobal('caches', storage());
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('gives the last answer when nobody is reached', async () => {
    await kept(['a'], async () => ({ n: 1 }));
    await kept(['a'], async () => ({ n: 2 }));
    await settle();
    expect(await kept(['a'], unreachable)).toEqual({ n: 2 });
  });

  it('passes on the failure when there never was an answer', async () => {
    await expect(kept(['b'], unreachable)).rejects.toThrow('fetch failed');
  });

  it('takes a refusal for the answer it is', async () => {
    await kept(['c'], async () => 1);
    await settle();
    const refusal = Object.assign(new Error('gone'), { data: { view: { code: 'NOT_FOUND' } } });
    await expect(kept(['c'], () => Promise.reject(refusal))).rejects.toBe(refusal);
  });

  it('answers where nothing can be kept', async () => {
    vi.stubGlobal('caches', undefined);
    expect(await kept(['d'], async () => 4)).toBe(4);
    await expect(kept(['d'], unreachable)).rejects.toThrow('fetch failed');
  });
});
