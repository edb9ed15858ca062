export { Accounts } from './accounts';
export { bigintTransformer } from '@giftspire/sanctum/nest';
export { HashingOverloadedError } from './hashing-overloaded.error';
export { NicknameTakenError } from './nickname-taken.error';
export { PasswordHasher } from './password-hasher';
export { UserChannel } from './user-channel';
export { USER_MORPH_TYPE, User } from './user.entity';
export { Users } from './users';
export { UsersModule } from './users.module';
