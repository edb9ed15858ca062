export { PersonalAccessToken } from './personal-access-token.entity';
