import { PALETTES_BY_NAME } from './palette';

/**
 * Draws an SVG of 640 × 640 pixels: the icon on a background in the colours of the palette.
 *
 * @param icon - name of an icon of `@mdi/js`, in kebab case
 * @returns the SVG text; undefined for an unknown icon or palette
 */
export async function drawArtwork(icon: string, palette: string): Promise<string | undefined> {
  const colours = Object.hasOwn(PALETTES_BY_NAME, palette) ? PALETTES_BY_NAME[palette] : undefined;
  const path = await findIconSvgPathData(icon);
  if (colours === undefined || path === undefined) return undefined;
  const { ground, shade, ink } = colours;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640" width="640" height="640">
<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${ground}"/><stop offset="1" stop-color="${shade}"/></linearGradient></defs>
<rect width="640" height="640" fill="url(#g)"/>
<circle cx="320" cy="320" r="216" fill="#ffffff" fill-opacity=".55"/>
<path transform="translate(176 176) scale(12)" fill="${ink}" d="${path}"/>
</svg>
`;
}

/**
 * Returns the SVG path data of an icon; undefined for an unknown one. Loads the module of 7,000 icons on first use, to
 * keep the process start fast.
 */
async function findIconSvgPathData(icon: string): Promise<string | undefined> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(icon)) return undefined;
  const paths: Record<string, unknown> = await import('@mdi/js');
  const name = `mdi${icon.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase())}`;
  const path = Object.hasOwn(paths, name) ? paths[name] : undefined;
  return typeof path === 'string' ? path : undefined;
}
