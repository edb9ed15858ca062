import { defineArea, type FindProblems, type ValuesOf } from '../area';
import { text, url, wholeNumber } from '../fields';

export const explainerArea = defineArea({
  title: 'Language model',
  introduction:
    'An OpenAI-compatible language model that rephrases why each gift was recommended. Without EXPLAINER_URL the ' +
    'generated texts stay as they are.',
  variables: {
    EXPLAINER_URL: url(['http', 'https']).meta({
      description: 'Base address of the API, without /chat/completions.',
      example: 'http://localhost:11434/v1',
    }),
    EXPLAINER_API_KEY: text(),
    EXPLAINER_MODEL: text().describe('Name of the model; required with EXPLAINER_URL.'),
    EXPLAINER_TIMEOUT_SECONDS: wholeNumber(10, 1, 50).describe(
      'Seconds after which the generated texts are used unchanged.',
    ),
  },
});

type ExplainerValues = ValuesOf<typeof explainerArea>;

export const findExplainerProblems: FindProblems<ExplainerValues> = ({ isSet }) =>
  isSet('EXPLAINER_URL') && !isSet('EXPLAINER_MODEL')
    ? [{ name: 'EXPLAINER_MODEL', message: 'is required with EXPLAINER_URL' }]
    : [];

/** Returns undefined when no language model is configured. */
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
