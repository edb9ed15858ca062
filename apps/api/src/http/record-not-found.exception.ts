import { HttpException, HttpStatus } from '@nestjs/common';

/** The user has no such record; what belongs to others looks the same as what does not exist. */
export class RecordNotFoundException extends HttpException {
  /** @param what - e.g. `search` */
  constructor(what: string) {
    super(`The ${what} could not be found.`, HttpStatus.NOT_FOUND);
  }
}
