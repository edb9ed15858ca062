/** @returns where the API serves the picture, e.g. `/api/gift-finder/artwork/coffee-maker/sage.svg` */
export function artworkPath(icon: string, palette: string): string {
  return `/api/gift-finder/artwork/${icon}/${palette}.svg`;
}
