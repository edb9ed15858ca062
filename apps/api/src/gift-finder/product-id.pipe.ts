import { Injectable, type PipeTransform } from '@nestjs/common';
import { RecordNotFoundException } from '../http/record-not-found.exception';

/** Matches printable characters, at most as many as the database column holds. */
const PRODUCT_ID = /^[^\p{C}]{1,64}$/u;

/** Validates a product id in the path. Responds with 404 to anything that cannot be one. */
@Injectable()
export class ProductIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!PRODUCT_ID.test(value)) throw new RecordNotFoundException('product');
    return value;
  }
}
