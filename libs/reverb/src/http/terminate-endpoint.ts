import type { Users } from '../protocol/users';
import type { Endpoint } from './endpoint';

/** `POST /apps/{id}/users/{user}/terminate_connections`: closes all that this user is signed in with. */
export function terminateEndpoint(users: Users): Endpoint {
  return ({ app, parameter }) => {
    users.terminate(app, parameter);
    return {};
  };
}
