const UNITS_LARGEST_FIRST: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/**
 * Returns the age of a point in time in words of the locale, such as "5 minutes ago"; "now" for an age below one minute and
 * for a time in the future.
 *
 * @param iso - ISO 8601 date with time zone
 * @param locale - BCP 47 language tag
 */
export function formatRelativeTime(iso: string, nowMs: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const ageSeconds = Math.max(0, (nowMs - Date.parse(iso)) / 1000);
  const match = UNITS_LARGEST_FIRST.find(([, seconds]) => ageSeconds >= seconds);
  return match
    ? format.format(-Math.floor(ageSeconds / match[1]), match[0])
    : format.format(0, 'second');
}
