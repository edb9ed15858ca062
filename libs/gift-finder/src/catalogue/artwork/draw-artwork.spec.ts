import { parseBuiltInConcepts } from '../built-in-catalogue';
import { drawArtwork } from './draw-artwork';
import { PALETTES_BY_NAME } from './palette';

/** Returns the relative luminance of a hex colour, as defined by WCAG 2. */
function computeLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('drawArtwork', () => {
  it('finds the icon of every gift idea', async () => {
    const icons = [...new Set(parseBuiltInConcepts().map(({ icon }) => icon))];
    const drawings = await Promise.all(icons.map((icon) => drawArtwork(icon, 'sage')));
    expect(icons.filter((_, index) => drawings[index] === undefined)).toEqual([]);
  });

  it.each(Object.entries(PALETTES_BY_NAME))(
    'uses for the palette %s colours with a contrast of at least 3:1',
    (_, { shade, ink }) => {
      const ratio = (computeLuminance(shade) + 0.05) / (computeLuminance(ink) + 0.05);
      expect(ratio).toBeGreaterThanOrEqual(3);
    },
  );

  it('returns undefined for an unknown icon or palette', async () => {
    expect(await drawArtwork('no-such-icon', 'sage')).toBeUndefined();
    expect(await drawArtwork('coffee-maker', 'constructor')).toBeUndefined();
  });
});
