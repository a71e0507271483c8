import { expect, test } from 'vitest';
import { networkOf } from './networks.ts';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:0db8:0001:0002'],
  ['2001:DB8:1:2::6', '2001:0db8:0001:0002'],
  ['2001:db8::6', '2001:0db8:0000:0000'],
  ['::1', '0000:0000:0000:0000'],
  [null, 'nobody'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
