import { useNow } from '@vueuse/core';
import { useI18n } from 'vue-i18n';
import { formatRelativeTime } from './format-relative-time';

/** Returns a formatter for templates whose output ("5 minutes ago") is updated every 30 seconds. */
export function useRelativeTimeFormatter() {
  const { locale } = useI18n();
  const now = useNow({ interval: 30_000 });
  return (iso: string) => formatRelativeTime(iso, now.value.getTime(), locale.value);
}
