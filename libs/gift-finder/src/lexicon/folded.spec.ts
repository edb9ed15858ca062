import { folded } from './folded';

describe('folded', () => {
  it.each([
    ['Caffè-Espresso', 'caffe espresso'],
    ["  Vita  all'aria aperta ", 'vita all aria aperta'],
    ['home_decor', 'home decor'],
    ['ＦＵＬＬ width', 'full width'],
    ['🎁', ''],
    ['\u0000', ''],
  ])('takes %j for %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});
