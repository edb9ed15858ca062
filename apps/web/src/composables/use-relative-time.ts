import { useNow } from '@vueuse/core';
import { useI18n } from 'vue-i18n';
import { relativeTime } from './relative-time';

/** A function for templates whose answers age with the page. */
export function useRelativeTime() {
  const { locale } = useI18n();
  const now = useNow({ interval: 30_000 });
  return (iso: string) => relativeTime(iso, now.value.getTime(), locale.value);
}
