import type { PipeTransform } from '@nestjs/common';
import { RecordNotFoundException } from './record-not-found.exception';

/** As many digits as a JSON number holds exactly; no table comes near. */
const NUMERIC_ID = /^\d{1,15}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Numeric id from the path. What cannot be one names no record, so it is a 404 and never reaches the database. */
export class RecordIdPipe implements PipeTransform<string, number> {
  constructor(private readonly recordName: string) {}

  transform(value: string): number {
    if (!NUMERIC_ID.test(value)) throw new RecordNotFoundException(this.recordName);
    return Number(value);
  }
}

/** The same for ids that are UUIDs. */
export class RecordUuidPipe implements PipeTransform<string, string> {
  constructor(private readonly recordName: string) {}

  transform(value: string): string {
    if (!UUID.test(value)) throw new RecordNotFoundException(this.recordName);
    return value;
  }
}
