import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useToastStore } from '@/stores/toast';
import { useErrorText } from './use-error-text';

/** Runs what a button does: one at a time, with a toast when it fails. */
export function useAttempt() {
  const { t } = useI18n();
  const toasts = useToastStore();
  const errorText = useErrorText();
  const isRunning = ref(false);

  async function attempt(action: () => Promise<void>): Promise<void> {
    if (isRunning.value) return;
    isRunning.value = true;
    try {
      await action();
    } catch (error) {
      toasts.error(errorText(error), t('errors.title'));
    } finally {
      isRunning.value = false;
    }
  }

  return { attempt, isRunning };
}
