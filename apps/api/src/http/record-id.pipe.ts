import type { PipeTransform } from '@nestjs/common';
import { RecordNotFoundException } from './record-not-found.exception';

/** Matches an id of up to 15 digits, which a JavaScript number represents exactly. */
const NUMERIC_ID = /^\d{1,15}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Parses a numeric id of the path to a number, without looking it up; any other value causes a 404. */
export class RecordIdPipe implements PipeTransform<string, number> {
  /** @param recordName - for the error message, e.g. `search` */
  constructor(private readonly recordName: string) {}

  transform(value: string): number {
    if (!NUMERIC_ID.test(value)) throw new RecordNotFoundException(this.recordName);
    return Number(value);
  }
}

/** Returns a UUID of the path unchanged, without looking it up; any other value causes a 404. */
export class RecordUuidPipe implements PipeTransform<string, string> {
  /** @param recordName - for the error message, e.g. `search` */
  constructor(private readonly recordName: string) {}

  transform(value: string): string {
    if (!UUID.test(value)) throw new RecordNotFoundException(this.recordName);
    return value;
  }
}
