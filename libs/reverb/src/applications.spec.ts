import { Applications, DuplicateApplication } from './applications';

const app = { id: '1', key: 'key', secret: 'secret' };

describe('Applications', () => {
  it('finds an app by key only with its key, and by id only with its id', () => {
    const applications = new Applications([app]);
    expect(applications.findByKey('key')?.id).toBe('1');
    expect(applications.findById('1')?.key).toBe('key');
    expect(applications.findByKey('1')).toBeUndefined();
    expect(applications.findById('__proto__')).toBeUndefined();
  });

  it('applies new settings to an app that is configured again', () => {
    const applications = new Applications([app, { id: '2', key: 'second', secret: 's' }]);
    const kept = applications.findById('1');
    applications.replace([{ ...app, key: 'changed', maxConnections: 5 }]);
    expect(applications.findByKey('changed')).toBe(kept);
    expect(applications.findByKey('key')).toBeUndefined();
    expect(applications.findById('2')).toBeUndefined();
    expect(kept?.settings).toMatchObject({ key: 'changed', maxConnections: 5 });
  });

  it('restores the same app when it is removed and configured again', () => {
    const applications = new Applications([app]);
    const original = applications.findById('1');
    applications.replace([]);
    expect(applications.findById('1')).toBeUndefined();
    applications.replace([{ ...app, secret: 'changed' }]);
    expect(applications.findById('1')).toBe(original);
    expect(original?.secret).toBe('changed');
  });

  it('keeps the previous apps when two new ones share an id', () => {
    const applications = new Applications([app]);
    const changed = { ...app, secret: 'changed' };
    expect(() => applications.replace([changed, changed])).toThrow(DuplicateApplication);
    expect(applications.findById('1')?.secret).toBe('secret');
  });

  it.each([{ id: '2' }, { key: 'other' }])(
    'rejects two apps that share an id or a key',
    (change) => {
      expect(() => new Applications([app, { ...app, ...change }])).toThrow(DuplicateApplication);
    },
  );
});
