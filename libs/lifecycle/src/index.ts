export { listenFailure, type AddressVariables } from './listen-failure';
export { exitWithError } from './exit-with-error';
export { runRole, type EndingRoleContext, type RoleContext } from './run-role';
export { StartFailure } from './start-failure';
