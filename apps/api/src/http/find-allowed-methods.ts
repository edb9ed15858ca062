import { METHODS } from 'node:http';
import type { Application } from 'express';

/** The undocumented properties of an Express router layer that are read here. */
interface RouterLayer {
  route?: { methods: Record<string, boolean> };
  match(path: string): boolean;
}

/**
 * Returns the methods that have a route at the path, e.g. `['GET', 'HEAD']`. Express handles HEAD wherever there is GET.
 *
 * @returns an empty list for an unknown path
 */
export function findAllowedMethods(express: Application, path: string): string[] {
  const layers = express.router.stack as unknown as RouterLayer[];
  const methods = layers
    .filter((layer) => layer.route !== undefined && layer.match(path))
    .map((layer) => Object.keys(layer.route?.methods ?? {}))
    // Nest registers a route for all methods to respond with its own 404; it is no endpoint.
    .filter((names) => names.length < METHODS.length)
    .flatMap((names) => names.map((name) => name.toUpperCase()));
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}
