export { translateListenError, type AddressVariableNames } from './translate-listen-error';
export { exitWithError } from './exit-with-error';
export { runRole, type SelfEndingRoleContext, type RoleContext } from './run-role';
export { StartFailure } from './start-failure';
