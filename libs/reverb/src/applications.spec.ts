import { Applications, DuplicateApplication } from './applications';

const app = { id: '1', key: 'key', secret: 'secret' };

describe('Applications', () => {
  it('finds an app by its key and by its id, and not the one by the other', () => {
    const applications = new Applications([app]);
    expect(applications.findByKey('key')?.id).toBe('1');
    expect(applications.findById('1')?.key).toBe('key');
    expect(applications.findByKey('1')).toBeUndefined();
    expect(applications.findById('__proto__')).toBeUndefined();
  });

  it('keeps an app, with new settings, when it is configured again', () => {
    const applications = new Applications([app, { id: '2', key: 'second', secret: 's' }]);
    const kept = applications.findById('1');
    applications.replace([{ ...app, key: 'changed', maxConnections: 5 }]);
    expect(applications.findByKey('changed')).toBe(kept);
    expect(applications.findByKey('key')).toBeUndefined();
    expect(applications.findById('2')).toBeUndefined();
    expect(kept?.settings).toMatchObject({ key: 'changed', maxConnections: 5 });
  });

  it('knows an app again that was gone for a while', () => {
    const applications = new Applications([app]);
    const known = applications.findById('1');
    applications.replace([]);
    expect(applications.findById('1')).toBeUndefined();
    applications.replace([{ ...app, secret: 'changed' }]);
    expect(applications.findById('1')).toBe(known);
    expect(known?.secret).toBe('changed');
  });

  it('stays as it is when the new apps are not distinct', () => {
    const applications = new Applications([app]);
    const twice = { ...app, secret: 'changed' };
    expect(() => applications.replace([twice, twice])).toThrow(DuplicateApplication);
    expect(applications.findById('1')?.secret).toBe('secret');
  });

  it.each([{ id: '2' }, { key: 'other' }])(
    'refuses two apps that share an id or a key',
    (change) => {
      expect(() => new Applications([app, { ...app, ...change }])).toThrow(DuplicateApplication);
    },
  );
});
