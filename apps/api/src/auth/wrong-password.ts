import { ValidationException } from '../validation/validation.exception';

/** The password a user gave once more is not his. In the words of Laravel's rule `current_password`. */
export class WrongPasswordException extends ValidationException {
  /** @param field - in which it was given */
  constructor(field: string) {
    super({ [field]: ['The password is incorrect.'] });
    this.name = 'WrongPassword';
  }
}
