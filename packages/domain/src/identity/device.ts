import Bowser from 'bowser';

export interface Device {
  deviceType: string | null;
  browser: string | null;
  os: string | null;
}

/** What a browser says of itself, in the few words people know their devices by. */
export function describeDevice(userAgent: string | null): Device {
  if (!userAgent) return { deviceType: null, browser: null, os: null };
  const { platform, browser, os } = Bowser.parse(userAgent);
  const short = (text: string | undefined) => text?.slice(0, 50) || null;
  return { deviceType: short(platform.type), browser: short(browser.name), os: short(os.name) };
}

/** A name for a device in a list: Chrome on Windows. */
export const labelOf = ({ browser, os }: Device): string | null =>
  [browser, os].filter((part) => part !== null).join(' · ') || null;
