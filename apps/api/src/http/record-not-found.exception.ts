import { HttpException, HttpStatus } from '@nestjs/common';

/** Thrown when the user has no such record. Records of other users get the same 404 as missing ones. */
export class RecordNotFoundException extends HttpException {
  /** @param recordName - e.g. `search` */
  constructor(recordName: string) {
    super(`The ${recordName} could not be found.`, HttpStatus.NOT_FOUND);
  }
}
