import { defineArea, type FindProblems, type ValuesOf } from '../area';
import { optionalTextSchema, optionalUrlSchema, wholeNumberSchema } from '../variable-schemas';

export const explainerArea = defineArea({
  title: 'Language model',
  introduction:
    'An OpenAI-compatible language model that rephrases why each gift was recommended. Without EXPLAINER_URL the ' +
    'generated texts stay as they are.',
  variables: {
    EXPLAINER_URL: optionalUrlSchema(['http', 'https']).meta({
      description: 'Base address of the API, without /chat/completions.',
      example: 'http://localhost:11434/v1',
    }),
    EXPLAINER_API_KEY: optionalTextSchema(),
    EXPLAINER_MODEL: optionalTextSchema().describe(
      'Name of the model; required with EXPLAINER_URL.',
    ),
    EXPLAINER_TIMEOUT_SECONDS: wholeNumberSchema(10, 1, 50).describe(
      'Seconds after which the generated texts are used unchanged.',
    ),
  },
});

type ExplainerValues = ValuesOf<typeof explainerArea>;

export const findExplainerProblems: FindProblems<ExplainerValues> = ({ isSet }) =>
  isSet('EXPLAINER_URL') && !isSet('EXPLAINER_MODEL')
    ? [{ name: 'EXPLAINER_MODEL', message: 'is required with EXPLAINER_URL' }]
    : [];

/** Returns the settings of the language model, or undefined when none is configured. */
export function toExplainerConfig(values: ExplainerValues) {
  if (values.EXPLAINER_URL === undefined) return undefined;
  return {
    /** Base address of the API, without `/chat/completions` and without a trailing slash. */
    url: values.EXPLAINER_URL.replace(/\/+$/, ''),
    /** Empty when the API needs none. */
    apiKey: values.EXPLAINER_API_KEY ?? '',
    model: values.EXPLAINER_MODEL ?? '',
    /** Seconds after which the texts are used unchanged. */
    timeoutSeconds: values.EXPLAINER_TIMEOUT_SECONDS,
  };
}
