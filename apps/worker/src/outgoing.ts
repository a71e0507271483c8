import { AppError } from '@motriforge/shared/errors';

/** Says which addresses a name stands for. */
export type Resolve = (hostname: string) => Promise<string[]>;

const longestWaitMillis = 10_000;

/**
 * Calls an address somebody gave us, and only if it lies outside. Redirects are answers, not orders. What a name
 * stands for is asked before each call, because it may have changed since it was saved.
 */
export async function callOutside(address: string, init: RequestInit, resolve: Resolve = askDns): Promise<Response> {
  const url = publicUrl(address);
  const addresses = isAddress(url.hostname) ? [url.hostname] : await resolve(url.hostname);
  if (addresses.length === 0 || !addresses.every(isOutside)) throw refused();
  return fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(longestWaitMillis) });
}

/** The address, if it could lie outside: to be asked when it is saved, so that the person hears at once. */
export function publicUrl(address: string): URL {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') throw refused();
  if (url.port !== '' || (isAddress(url.hostname) ? !isOutside(url.hostname) : !url.hostname.includes('.')))
    throw refused();
  if (/(^|\.)(localhost|local|internal|home\.arpa|lan)\.?$/.test(url.hostname)) throw refused();
  return url;
}

function refused(): AppError {
  return new AppError('BAD_INPUT', 'This address cannot be called. Use a public https address.');
}

// The parser of addresses has already written every spelling of an IPv4 address as four numbers.
const isAddress = (host: string) => host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host);

/** Whether an IP address is one of the public internet, not of this machine, this network or a special purpose. */
export function isOutside(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').toLowerCase();
  return bare.includes(':') ? isOutsideV6(bare) : isOutsideV4(bare);
}

/** IPv4 ranges that are nobody's public address: first address and number of fixed bits. */
const closedV4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

function isOutsideV4(address: string): boolean {
  const number = numberOf(address);
  if (number === undefined) return false;
  return closedV4.every(([from, bits]) => number >>> (32 - bits) !== (numberOf(from) ?? 0) >>> (32 - bits));
}

function numberOf(address: string): number | undefined {
  const parts = address.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part < 0 || part > 255)) return undefined;
  return parts.reduce((number, part) => number * 256 + part, 0);
}

/** Only 2000::/3 is given to the public, and of that not what leads back inside: Teredo, examples, 6to4. */
function isOutsideV6(address: string): boolean {
  const [first = '', second = ''] = expand(address);
  const head = Number.parseInt(first, 16);
  if (Number.isNaN(head) || head < 0x2000 || head > 0x3fff) return false;
  const next = Number.parseInt(second, 16);
  return !(
    head === 0x2002 ||
    (head === 0x2001 && (next === 0 || next === 0xdb8 || (next >= 0x10 && next <= 0x2f))) ||
    head === 0x3fff
  );
}

function expand(address: string): string[] {
  const [left = '', right] = address.split('::');
  const head = left === '' ? [] : left.split(':');
  if (right === undefined) return head;
  const tail = right === '' ? [] : right.split(':');
  return [...head, ...Array(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
}

interface DnsAnswer {
  Answer?: { type: number; data: string }[];
}

/** Asks DNS over HTTPS, for both kinds of address. */
async function askDns(hostname: string): Promise<string[]> {
  const answers = await Promise.all(
    ['A', 'AAAA'].map(async (type) => {
      const response = await fetch(
        `https://cloudflare-dns.com/dns-query?name=${encodeURIComponent(hostname)}&type=${type}`,
        {
          headers: { accept: 'application/dns-json' },
          signal: AbortSignal.timeout(3_000),
        },
      );
      return ((await response.json()) as DnsAnswer).Answer ?? [];
    }),
  );
  return answers.flat().flatMap(({ type, data }) => (type === 1 || type === 28 ? [data] : []));
}
