import { METHODS } from 'node:http';
import type { Application } from 'express';

/** The subset of an Express router's undocumented layer that {@link findAllowedMethods} reads. */
interface RouterLayer {
  route?: { methods: Record<string, boolean> };
  match(path: string): boolean;
}

/**
 * Returns the HTTP methods that have a route at the path, e.g. `['GET', 'HEAD']`; HEAD is included wherever GET is,
 * because Express handles both.
 *
 * @returns an empty list for an unknown path
 */
export function findAllowedMethods(express: Application, path: string): string[] {
  const layers = express.router.stack as unknown as RouterLayer[];
  const methods = layers
    .filter((layer) => layer.route !== undefined && layer.match(path))
    .map((layer) => Object.keys(layer.route?.methods ?? {}))
    // Leaves out the route for all methods with which Nest responds with its own 404.
    .filter((names) => names.length < METHODS.length)
    .flatMap((names) => names.map((name) => name.toUpperCase()));
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}
