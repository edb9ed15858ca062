import { Injectable, type PipeTransform } from '@nestjs/common';
import { RecordNotFoundException } from '../http/record-not-found.exception';

/** Printable, no longer than the column: whatever else is asked for is the id of nothing. */
const PRODUCT_ID = /^[^\p{C}]{1,64}$/u;

/** Id of a product from the path. */
@Injectable()
export class ProductIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!PRODUCT_ID.test(value)) throw new RecordNotFoundException('product');
    return value;
  }
}
