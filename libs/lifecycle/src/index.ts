export { listenFailure, type AddressVariables } from './listen-failure';
export { refuse } from './refuse';
export { runRole, type EndingRoleContext, type RoleContext } from './run-role';
export { StartFailure } from './start-failure';
