import { ref } from 'vue';
import { ApiError } from '@/api/api-error';
import { useErrorText } from './use-error-text';

/** Text to show under a field, by the API's field name. */
export type FieldErrors = Partial<Record<string, string>>;

export interface FormSubmitOptions {
  /** What is wrong before anything is sent, in the user's language; empty when all is well. */
  validate: () => FieldErrors;
  send: () => Promise<void>;
  /** Own words for an error that belongs to no field. */
  explain?: (error: ApiError) => string | null;
}

/** Submitting a form: never twice at a time, errors at their fields, anything else above the button. */
export function useFormSubmit({ validate, send, explain }: FormSubmitOptions) {
  const errorText = useErrorText();
  const fieldErrors = ref<FieldErrors>({});
  const formError = ref('');
  const isSubmitting = ref(false);

  async function submit(): Promise<void> {
    if (isSubmitting.value) return;
    formError.value = '';
    fieldErrors.value = validate();
    if (Object.keys(fieldErrors.value).length > 0) return;
    isSubmitting.value = true;
    try {
      await send();
    } catch (error) {
      show(error);
    } finally {
      isSubmitting.value = false;
    }
  }

  function show(error: unknown): void {
    if (error instanceof ApiError && Object.keys(error.fieldErrors).length > 0) {
      fieldErrors.value = firstOfEach(error.fieldErrors);
      return;
    }
    const own = error instanceof ApiError ? explain?.(error) : null;
    formError.value = own ?? errorText(error);
  }

  return { fieldErrors, formError, isSubmitting, submit };
}

/** `interests.3` belongs to the field `interests`. */
function firstOfEach(errors: Record<string, string[]>): FieldErrors {
  const first: FieldErrors = {};
  for (const [name, messages] of Object.entries(errors)) {
    const field = name.split('.')[0] ?? name;
    first[field] ??= messages[0];
  }
  return first;
}
