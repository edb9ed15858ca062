import { nextTick, ref, watch, type Ref } from 'vue';
import { ApiError } from '@/api/api-error';
import { useErrorFormatter } from './use-error-formatter';

/** Error messages to show under the fields, keyed by the API's field names. */
export type FieldErrors = Partial<Record<string, string>>;

export interface FormSubmitOptions {
  /** The `<form>` element; after a submit with field errors its first invalid field gets the focus. */
  formElement: Readonly<Ref<HTMLFormElement | null>>;
  /** Returns translated error messages by field; the form is sent only if there are none. */
  validate: () => FieldErrors;
  /** Sends the form to the API. */
  send: () => Promise<void>;
  /** Returns a translated message for an error without field errors; null: the message of {@link useErrorFormatter}. */
  describeError?: (error: ApiError) => string | null;
  /** Returns a translated message for a field that the API rejected; null: the API's English message. */
  describeFieldError?: (field: string) => string | null;
}

/**
 * Handles the submit of a form: validates, sends at most one request at a time, and sorts errors into `fieldErrors` (shown
 * under the fields) and `formError` (shown above the button).
 */
export function useFormSubmit(options: FormSubmitOptions) {
  const { formElement, validate, send, describeError, describeFieldError } = options;
  const toErrorMessage = useErrorFormatter();
  const fieldErrors = ref<FieldErrors>({});
  const formError = ref('');
  const isSubmitting = ref(false);

  /** Validates and sends the form; ignores the call while a request is running. Sets the errors instead of throwing. */
  async function submit(): Promise<void> {
    if (isSubmitting.value) return;
    formError.value = '';
    fieldErrors.value = validate();
    if (hasNoErrors(fieldErrors.value)) await sendAndShowErrors();
    if (!hasNoErrors(fieldErrors.value)) await focusFirstInvalidField();
  }

  async function sendAndShowErrors(): Promise<void> {
    isSubmitting.value = true;
    try {
      await send();
    } catch (error) {
      showError(error);
    } finally {
      isSubmitting.value = false;
    }
  }

  async function focusFirstInvalidField(): Promise<void> {
    await nextTick();
    formElement.value?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
  }

  // While the user types, corrected errors disappear; new errors must not appear before the next submit.
  watch(validate, (current) => {
    const remaining = Object.keys(fieldErrors.value).filter((field) => field in current);
    fieldErrors.value = Object.fromEntries(remaining.map((field) => [field, current[field]]));
  });

  /** Sets `fieldErrors` from an API error with field errors, else `formError`. */
  function showError(error: unknown): void {
    if (error instanceof ApiError && Object.keys(error.fieldErrors).length > 0) {
      const errors = Object.entries(pickFirstMessagePerField(error.fieldErrors));
      fieldErrors.value = Object.fromEntries(
        errors.map(([field, message]) => [field, describeFieldError?.(field) ?? message]),
      );
      return;
    }
    const description = error instanceof ApiError ? describeError?.(error) : null;
    formError.value = description ?? toErrorMessage(error);
  }

  /** Removes all error messages. */
  function clearErrors(): void {
    fieldErrors.value = {};
    formError.value = '';
  }

  return { fieldErrors, formError, isSubmitting, submit, clearErrors };
}

const hasNoErrors = (errors: FieldErrors) => Object.keys(errors).length === 0;

/** Returns the first message of each top-level field: `interests.3` counts as `interests`. */
function pickFirstMessagePerField(errors: Record<string, string[]>): FieldErrors {
  const first: FieldErrors = {};
  for (const [name, messages] of Object.entries(errors)) {
    const field = name.split('.')[0] ?? name;
    first[field] ??= messages[0];
  }
  return first;
}
