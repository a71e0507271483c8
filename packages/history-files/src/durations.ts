const CLOCK = /^(\d+):([0-5]?\d)(?::([0-5]?\d))?$/;
const SPAN =
  /^(?:(\d+(?:[.,]\d+)?)\s*h(?:ours?|rs?)?\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*m(?:in(?:ute)?s?)?\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*s(?:ec(?:ond)?s?)?\.?)?$/i;

/** Seconds of “1h 5m”, “58m”, “1:02:30”, “10:00”, “3720” and “3720.0”; null when it is none of them. */
export function secondsOf(text: string): number | null {
  if (/^\d+([.,]\d+)?$/.test(text)) return Math.round(decimal(text));
  const [, first, second = '', third] = CLOCK.exec(text) ?? [];
  if (first !== undefined) {
    const shorter = Number(first) * 60 + Number(second);
    return third === undefined ? shorter : shorter * 60 + Number(third);
  }
  const [said = '', hours = '0', minutes = '0', seconds = '0'] = SPAN.exec(text) ?? [];
  return said === '' ? null : Math.round(decimal(hours) * 3600 + decimal(minutes) * 60 + decimal(seconds));
}

const decimal = (text: string): number => Number(text.replace(',', '.'));
