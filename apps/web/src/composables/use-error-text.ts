import { useI18n } from 'vue-i18n';
import { ApiError } from '@/api/api-error';

const KEY_OF_STATUS: Partial<Record<number, string>> = {
  401: 'errors.unauthenticated',
  403: 'errors.forbidden',
  404: 'errors.notFound',
  409: 'errors.conflict',
  429: 'errors.tooMany',
};

/** Words for a failed call in the language of the page; the API's own only where it knows more (other 4xx). */
export function useErrorText() {
  const { t } = useI18n();
  return (error: unknown): string => {
    if (!(error instanceof ApiError)) return t('errors.unknown');
    if (error.code !== 'http') return t(`errors.${error.code}`);
    const key = KEY_OF_STATUS[error.status];
    if (key) return t(key);
    return error.status < 500 && error.message ? error.message : t('errors.server');
  };
}
