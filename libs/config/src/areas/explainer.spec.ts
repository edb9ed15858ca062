import { loadConfig } from '../load-config';

const CREDENTIALS = { REVERB_APP_ID: '1', REVERB_APP_KEY: 'k', REVERB_APP_SECRET: 's' };
const load = (environment: Record<string, string>) =>
  loadConfig({ environment: { ...CREDENTIALS, ...environment } });

describe('the explainer', () => {
  it('is off by default', () => {
    expect(load({}).explainer).toBeUndefined();
  });

  it('is on with an address and a model', () => {
    const { explainer } = load({
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

  it('wants a model with the address, and an address of the web', () => {
    expect(() => load({ EXPLAINER_URL: 'http://localhost/v1' })).toThrow('EXPLAINER_MODEL');
    expect(() => load({ EXPLAINER_URL: 'file:///etc', EXPLAINER_MODEL: 'm' })).toThrow(
      'EXPLAINER_URL',
    );
  });
});
