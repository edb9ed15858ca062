import { Injectable, type PipeTransform } from '@nestjs/common';
import { RecordNotFound } from '../http/record-not-found';

/** Printable, no longer than the column: whatever else is asked for is the id of nothing. */
const PRODUCT_ID = /^[^\p{C}]{1,64}$/u;

/** Id of a product from the path. */
@Injectable()
export class ProductId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!PRODUCT_ID.test(value)) throw new RecordNotFound('product');
    return value;
  }
}
