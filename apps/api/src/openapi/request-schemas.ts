import {
  TRENDING_CATEGORIES,
  DEFAULT_TRENDING_LIMIT,
  MAX_TRENDING_LIMIT,
} from '@giftspire/contracts';
import { z } from 'zod';

// Schemas for the OpenAPI document only: `…PathParameters` by parameter name, the others for a query or body. The routes'
// pipes parse the values, and clamp page numbers and limits instead of rejecting them.

export const recordIdPathParameters = { id: z.int().min(1) };
export const uuidPathParameters = { id: z.uuid() };
export const productIdPathParameters = { id: z.string() };
export const artworkPathParameters = {
  icon: z.string().meta({ example: 'book' }),
  file: z.string().meta({ example: 'sage.svg' }),
};
export const trendingCategoryPathParameters = { category: z.enum(TRENDING_CATEGORIES) };

export const pageQuerySchema = z.object({
  page: z.int().min(1).default(1),
  per_page: z.int().min(1).max(100).default(15),
});

export const trendingQuerySchema = z.object({
  limit: z.int().min(1).max(MAX_TRENDING_LIMIT).default(DEFAULT_TRENDING_LIMIT),
});

/** Schema of the fields of `/broadcasting/user-auth`, in the body or the query. */
export const userAuthRequestSchema = z.object({
  socket_id: z.string().meta({ example: '1234.5678' }),
});

/** Schema of the fields of `/broadcasting/auth`, in the body or the query. */
export const channelAuthRequestSchema = userAuthRequestSchema.extend({
  channel_name: z.string().meta({ example: 'private-App.Models.User.7' }),
});

/** Media types of the bodies of Pusher clients' authorization requests: pusher-js sends a form, others may send JSON. */
export const FORM_OR_JSON_MEDIA_TYPES = ['application/x-www-form-urlencoded', 'application/json'];
