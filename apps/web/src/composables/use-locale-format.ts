import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { BUDGET_CURRENCY } from '@/config/catalogue';

/** Returns functions that format money, numbers and dates in the language of the page, and the currency symbol. */
export function useLocaleFormat() {
  const { locale } = useI18n();
  const numberFormat = computed(() => new Intl.NumberFormat(locale.value));
  const dateFormat = computed(
    () => new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' }),
  );

  /** @param currency - ISO 4217 code */
  function formatMoney(amount: number, currency: string): string {
    return new Intl.NumberFormat(locale.value, { style: 'currency', currency }).format(amount);
  }

  /** Formats a price range in {@link BUDGET_CURRENCY}, without cents. */
  function formatBudget(min: number, max: number): string {
    return new Intl.NumberFormat(locale.value, {
      style: 'currency',
      currency: BUDGET_CURRENCY,
      maximumFractionDigits: 0,
    }).formatRange(min, max);
  }

  function formatNumber(value: number): string {
    return numberFormat.value.format(value);
  }

  /** Formats date and time; null returns an empty string. @param iso - ISO 8601 date with time zone */
  function formatDateTime(iso: string | null): string {
    return iso === null ? '' : dateFormat.value.format(new Date(iso));
  }

  /** Symbol of {@link BUDGET_CURRENCY}, e.g. `€`. */
  const currencySymbol = computed(
    () =>
      new Intl.NumberFormat(locale.value, { style: 'currency', currency: BUDGET_CURRENCY })
        .formatToParts(0)
        .find(({ type }) => type === 'currency')?.value ?? BUDGET_CURRENCY,
  );

  return { formatMoney, formatBudget, formatNumber, formatDateTime, currencySymbol };
}
