import { nextTick, ref, watch, type Ref } from 'vue';
import { ApiError } from '@/api/api-error';
import { useErrorText } from './use-error-text';

/** Text to show under a field, by the API's field name. */
export type FieldErrors = Partial<Record<string, string>>;

export interface FormSubmitOptions {
  /** The form's element: the focus goes to the first field in it that is marked as wrong. */
  form: Readonly<Ref<HTMLFormElement | null>>;
  /** What is wrong before anything is sent, in the user's language; empty when all is well. */
  validate: () => FieldErrors;
  send: () => Promise<void>;
  /** Own words for an error that belongs to no field. */
  explain?: (error: ApiError) => string | null;
  /** Own words for what the API has against a field; null: the API's, which are English. */
  explainField?: (field: string) => string | null;
}

/** Submitting a form: never twice at a time, errors at their fields, anything else above the button. */
export function useFormSubmit(options: FormSubmitOptions) {
  const { form, validate, send, explain, explainField } = options;
  const errorText = useErrorText();
  const fieldErrors = ref<FieldErrors>({});
  const formError = ref('');
  const isSubmitting = ref(false);

  async function submit(): Promise<void> {
    if (isSubmitting.value) return;
    formError.value = '';
    fieldErrors.value = validate();
    if (isClean(fieldErrors.value)) await attempt();
    if (!isClean(fieldErrors.value)) await goToFirstError();
  }

  async function attempt(): Promise<void> {
    isSubmitting.value = true;
    try {
      await send();
    } catch (error) {
      show(error);
    } finally {
      isSubmitting.value = false;
    }
  }

  async function goToFirstError(): Promise<void> {
    await nextTick();
    form.value?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
  }

  // Runs on every change of a field: an error goes when its reason has gone, and none comes before the next submit.
  watch(validate, (wrong) => {
    const shown = Object.keys(fieldErrors.value).filter((field) => field in wrong);
    fieldErrors.value = Object.fromEntries(shown.map((field) => [field, wrong[field]]));
  });

  function show(error: unknown): void {
    if (error instanceof ApiError && Object.keys(error.fieldErrors).length > 0) {
      const errors = Object.entries(firstOfEach(error.fieldErrors));
      fieldErrors.value = Object.fromEntries(
        errors.map(([field, words]) => [field, explainField?.(field) ?? words]),
      );
      return;
    }
    const own = error instanceof ApiError ? explain?.(error) : null;
    formError.value = own ?? errorText(error);
  }

  /** Forgets what was wrong. */
  function reset(): void {
    fieldErrors.value = {};
    formError.value = '';
  }

  return { fieldErrors, formError, isSubmitting, submit, reset };
}

const isClean = (errors: FieldErrors) => Object.keys(errors).length === 0;

/** `interests.3` belongs to the field `interests`. */
function firstOfEach(errors: Record<string, string[]>): FieldErrors {
  const first: FieldErrors = {};
  for (const [name, messages] of Object.entries(errors)) {
    const field = name.split('.')[0] ?? name;
    first[field] ??= messages[0];
  }
  return first;
}
