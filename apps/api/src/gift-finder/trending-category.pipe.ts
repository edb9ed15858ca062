import { TRENDING_CATEGORIES, type TrendingCategory } from '@giftspire/contracts';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { RecordNotFoundException } from '../http/record-not-found.exception';

/** Validates a category in the path. Responds with 404 to an unknown one. */
@Injectable()
export class TrendingCategoryPipe implements PipeTransform<string, TrendingCategory> {
  transform(value: string): TrendingCategory {
    const category = TRENDING_CATEGORIES.find((known) => known === value);
    if (category === undefined) throw new RecordNotFoundException('category');
    return category;
  }
}
