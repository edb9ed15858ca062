import type { ExplainerConfig } from './config';
import type { ConfigProblem } from './config-error';
import type { ParsedEnvironment } from './parse-environment';
import type { Variables } from './variables';

/** An address without a model is half a setting. */
export function explainerProblems({ isSet }: ParsedEnvironment): ConfigProblem[] {
  if (!isSet('EXPLAINER_URL') || isSet('EXPLAINER_MODEL')) return [];
  return [{ name: 'EXPLAINER_MODEL', message: 'is required with EXPLAINER_URL' }];
}

export function toExplainer(values: Variables): ExplainerConfig | undefined {
  if (values.EXPLAINER_URL === undefined) return undefined;
  return {
    url: values.EXPLAINER_URL.replace(/\/+$/, ''),
    apiKey: values.EXPLAINER_API_KEY ?? '',
    model: values.EXPLAINER_MODEL ?? '',
    timeoutSeconds: values.EXPLAINER_TIMEOUT_SECONDS,
  };
}
