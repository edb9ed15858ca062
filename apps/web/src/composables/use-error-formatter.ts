import { useI18n } from 'vue-i18n';
import { ApiError } from '@/api/api-error';

const MESSAGE_KEY_BY_STATUS: Partial<Record<number, string>> = {
  401: 'errors.unauthenticated',
  403: 'errors.forbidden',
  404: 'errors.notFound',
  409: 'errors.conflict',
  429: 'errors.tooMany',
};

/**
 * Returns a function that turns an error into a message in the language of the page; a 4xx response whose status has no
 * translated message keeps the API's own message.
 */
export function useErrorFormatter() {
  const { t } = useI18n();
  return (error: unknown): string => {
    if (!(error instanceof ApiError)) return t('errors.unknown');
    if (error.code !== 'http') return t(`errors.${error.code}`);
    const key = MESSAGE_KEY_BY_STATUS[error.status];
    if (key) return t(key);
    return error.status < 500 && error.message ? error.message : t('errors.server');
  };
}
