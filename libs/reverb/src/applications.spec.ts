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

  it.each([{ id: '2' }, { key: 'other' }])(
    'refuses two apps that share an id or a key',
    (change) => {
      expect(() => new Applications([app, { ...app, ...change }])).toThrow(DuplicateApplication);
    },
  );
});
