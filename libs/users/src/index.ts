export { bigintId } from './bigint-id';
export { USER_MORPH_TYPE, User } from './user.entity';
