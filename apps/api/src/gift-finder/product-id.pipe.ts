import { Injectable, type PipeTransform } from '@nestjs/common';
import { RecordNotFoundException } from '../http/record-not-found.exception';

/** Matches printable characters, at most as many as the database column holds. */
const PRODUCT_ID = /^[^\p{C}]{1,64}$/u;

/** Returns a well-formed product id of the path unchanged, without looking it up; any other value causes a 404. */
@Injectable()
export class ProductIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!PRODUCT_ID.test(value)) throw new RecordNotFoundException('product');
    return value;
  }
}
