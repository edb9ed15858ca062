import { TRENDING_CATEGORIES, type TrendingCategory } from '@giftspire/contracts';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { RecordNotFoundException } from '../http/record-not-found.exception';

/** Returns a category of the path unchanged; an unknown one causes a 404. */
@Injectable()
export class TrendingCategoryPipe implements PipeTransform<string, TrendingCategory> {
  transform(value: string): TrendingCategory {
    const category = TRENDING_CATEGORIES.find((known) => known === value);
    if (category === undefined) throw new RecordNotFoundException('category');
    return category;
  }
}
