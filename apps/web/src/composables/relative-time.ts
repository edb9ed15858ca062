const STEPS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/**
 * "5 minutes ago" in the given language; "now" for less than a minute, and for clocks that disagree.
 *
 * @param locale - BCP 47
 */
export function relativeTime(iso: string, nowMs: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const ageSeconds = Math.max(0, (nowMs - Date.parse(iso)) / 1000);
  const step = STEPS.find(([, seconds]) => ageSeconds >= seconds);
  return step
    ? format.format(-Math.floor(ageSeconds / step[1]), step[0])
    : format.format(0, 'second');
}
