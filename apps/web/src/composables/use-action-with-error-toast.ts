import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useToastStore } from '@/stores/toast';
import { useErrorFormatter } from './use-error-formatter';

/** Returns `runAction` and `isRunning` for the buttons of a component. */
export function useActionWithErrorToast() {
  const { t } = useI18n();
  const toasts = useToastStore();
  const toErrorMessage = useErrorFormatter();
  const isRunning = ref(false);

  /** Runs an action, and shows a toast instead of throwing when it fails; ignores the call while another action is running. */
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
