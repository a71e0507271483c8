/** Whom an address belongs to: with IPv6 everybody has a whole network of them. */
export function networkOf(address: string | null): string {
  if (!address?.includes(':')) return address ?? 'nobody';
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (text: string) => text.split(':').filter(Boolean);
  const first = groups(head);
  const last = groups(tail ?? '');
  const whole =
    tail === undefined ? first : [...first, ...Array(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last];
  return whole
    .slice(0, 4)
    .map((group) => group.padStart(4, '0'))
    .join(':');
}
