import { foldText } from './fold-text';

describe('foldText', () => {
  it.each([
    ['Caffè-Espresso', 'caffe espresso'],
    ["  Vita  all'aria aperta ", 'vita all aria aperta'],
    ['home_decor', 'home decor'],
    ['ＦＵＬＬ width', 'full width'],
    ['🎁', ''],
    ['\u0000', ''],
  ])('normalises %j to %j', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});
