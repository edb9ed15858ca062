import type { Application } from 'express';

/** The part of an Express layer that is read here. */
interface Layer {
  route?: { methods: Record<string, boolean> };
  match(path: string): boolean;
}

/**
 * Which methods the application has routes for at a path; empty for an unknown path.
 *
 * @returns e.g. `['GET', 'HEAD']`; where there is GET, Express answers HEAD as well
 */
export function allowedMethods(express: Application, path: string): string[] {
  const layers = express.router.stack as unknown as Layer[];
  const methods = layers
    .filter(({ route }) => route !== undefined)
    .filter((layer) => layer.match(path))
    .flatMap(({ route }) => Object.keys(route?.methods ?? {}))
    .map((method) => method.toUpperCase());
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}
