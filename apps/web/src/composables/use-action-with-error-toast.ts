import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useToastStore } from '@/stores/toast';
import { useErrorMessage } from './use-error-message';

/** Returns `runAction`, which runs one action of a button at a time and shows a toast when it fails, and `isRunning`. */
export function useActionWithErrorToast() {
  const { t } = useI18n();
  const toasts = useToastStore();
  const toErrorMessage = useErrorMessage();
  const isRunning = ref(false);

  async function runAction(action: () => Promise<void>): Promise<void> {
    if (isRunning.value) return;
    isRunning.value = true;
    try {
      await action();
    } catch (error) {
      toasts.error(toErrorMessage(error), t('errors.title'));
    } finally {
      isRunning.value = false;
    }
  }

  return { runAction, isRunning };
}
