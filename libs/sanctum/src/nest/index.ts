export { AccessTokens, type Authenticated, type NewAccessToken } from './access-tokens';
export { CurrentToken, CurrentUser } from './current.decorators';
export { PersonalAccessToken } from './personal-access-token.entity';
export { Public } from './public.decorator';
export { SanctumModule, type SanctumOptions } from './sanctum.module';
export { TokenAuthGuard } from './token-auth.guard';
export { type TokenOwners } from './token-owners';
export { type TokenSettings } from './token-settings';
