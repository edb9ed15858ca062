import { HttpException, HttpStatus } from '@nestjs/common';

/** Thrown when the user has no such record; becomes a 404. The record of another user causes the same 404. */
export class RecordNotFoundException extends HttpException {
  /** @param recordName - e.g. `search` */
  constructor(recordName: string) {
    super(`The ${recordName} could not be found.`, HttpStatus.NOT_FOUND);
  }
}
