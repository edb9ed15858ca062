import type { Application } from '../application';
import type { Endpoint } from './endpoint';

/** `GET /apps/{id}/connections`: how many sockets the app has, subscribed to something or not. */
export function connectionsEndpoint(count: (app: Application) => number): Endpoint {
  return ({ app }) => ({ connections: count(app) });
}
