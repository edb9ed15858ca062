import { loadConfig } from '../load-config';

const CREDENTIALS = { REVERB_APP_ID: '1', REVERB_APP_KEY: 'k', REVERB_APP_SECRET: 's' };
const loadWithCredentials = (environment: Record<string, string>) =>
  loadConfig({ environment: { ...CREDENTIALS, ...environment } });

describe('language model configuration', () => {
  it('is undefined by default', () => {
    expect(loadWithCredentials({}).explainer).toBeUndefined();
  });

  it('contains address and model when both are set', () => {
    const { explainer } = loadWithCredentials({
      EXPLAINER_URL: 'http://localhost:11434/v1/',
      EXPLAINER_MODEL: 'small',
    });
    expect(explainer).toEqual({
      url: 'http://localhost:11434/v1',
      apiKey: '',
      model: 'small',
      timeoutSeconds: 10,
    });
  });

  it('requires a model with the address, and an http address', () => {
    expect(() => loadWithCredentials({ EXPLAINER_URL: 'http://localhost/v1' })).toThrow(
      'EXPLAINER_MODEL',
    );
    expect(() =>
      loadWithCredentials({ EXPLAINER_URL: 'file:///etc', EXPLAINER_MODEL: 'm' }),
    ).toThrow('EXPLAINER_URL');
  });
});
