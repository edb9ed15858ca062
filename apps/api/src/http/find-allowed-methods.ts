import { METHODS } from 'node:http';
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
export function findAllowedMethods(express: Application, path: string): string[] {
  const layers = express.router.stack as unknown as Layer[];
  const methods = layers
    .filter((layer) => layer.route !== undefined && layer.match(path))
    .map((layer) => Object.keys(layer.route?.methods ?? {}))
    // A route for every method is Nest's way to its own 404, no controller of ours.
    .filter((names) => names.length < METHODS.length)
    .flatMap((names) => names.map((name) => name.toUpperCase()));
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}
