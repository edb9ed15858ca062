import { TRENDING_CATEGORIES, TRENDING_DEFAULT, TRENDING_MAX } from '@giftspire/contracts';
import { z } from 'zod';

/** Parameters of paths and queries as the document shows them. What makes no sense in a query is clamped, not refused. */

export const recordId = { id: z.int().min(1) };
export const uuid = { id: z.uuid() };
export const productId = { id: z.string() };
export const artworkFile = {
  icon: z.string().meta({ example: 'book' }),
  file: z.string().meta({ example: 'sage.svg' }),
};
export const trendingCategory = { category: z.enum(TRENDING_CATEGORIES) };

export const pageQuery = z.object({
  page: z.int().min(1).default(1),
  per_page: z.int().min(1).max(100).default(15),
});

export const limitQuery = z.object({
  limit: z.int().min(1).max(TRENDING_MAX).default(TRENDING_DEFAULT),
});

export const socketForm = z.object({
  socket_id: z.string().meta({ example: '1234.5678' }),
});

export const channelForm = socketForm.extend({
  channel_name: z.string().meta({ example: 'private-App.Models.User.7' }),
});

/** As pusher-js sends them, and as others do. */
export const FORM_OR_JSON = ['application/x-www-form-urlencoded', 'application/json'];
