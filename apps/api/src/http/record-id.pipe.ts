import type { PipeTransform } from '@nestjs/common';
import { RecordNotFound } from './record-not-found';

/** As many digits as a JSON number holds exactly; no table comes near. */
const NUMBER = /^\d{1,15}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Numeric id from the path. What cannot be one names no record, so it is a 404 and never reaches the database. */
export class RecordId implements PipeTransform<string, number> {
  constructor(private readonly what: string) {}

  transform(value: string): number {
    if (!NUMBER.test(value)) throw new RecordNotFound(this.what);
    return Number(value);
  }
}

/** The same for ids that are UUIDs. */
export class RecordUuid implements PipeTransform<string, string> {
  constructor(private readonly what: string) {}

  transform(value: string): string {
    if (!UUID.test(value)) throw new RecordNotFound(this.what);
    return value;
  }
}
