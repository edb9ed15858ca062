import {
  AGE_GROUPS,
  type BroadcastingConfig,
  type CategoriesResponse,
  type CheckNicknameResponse,
  type CurrentUserResponse,
  type ErrorBody,
  GENDERS,
  type AccessTokenResponse,
  type MessageBody,
  NOTIFICATION_SEVERITIES,
  MAX_LISTED_NOTIFICATIONS,
  type NotificationsResponse,
  OCCASIONS,
  OUTPUT_LANGUAGES,
  type Paginated,
  type PendingOrder,
  type ProductDetails,
  type Recommendation,
  RELATIONS,
  SEARCH_STAGES,
  type SearchOptions,
  type SearchResult,
  type SuggestionsResponse,
  TRENDING_CATEGORIES,
  type TrendingResponse,
  type TrendingProduct,
} from '@giftspire/contracts';
import type { ChannelAuthResponse, UserAuthResponse } from '@giftspire/broadcasting';
import { z } from 'zod';

// Exact schemas of all responses: the OpenAPI document shows them, and a test validates real responses against them.
// `satisfies` makes the compiler check each schema against the type in libs/contracts.

const timestampSchema = () => z.iso.datetime().meta({ example: '2026-01-02T03:04:05.678Z' });
const recordIdSchema = () => z.int().min(1);
const urlSchema = () => z.string().regex(/^https?:\/\//);

export const errorBodySchema = z.strictObject({
  message: z.string(),
}) satisfies z.ZodType<ErrorBody>;

export const validationErrorBodySchema = z.strictObject({
  message: z.string().meta({ example: 'The nickname field is required. (and 2 more errors)' }),
  errors: z
    .record(z.string(), z.array(z.string()))
    .meta({ example: { 'interests.0': ['The interests.0 field must be a string.'] } }),
}) satisfies z.ZodType<ErrorBody>;

export const messageBodySchema = z.strictObject({
  message: z.string(),
}) satisfies z.ZodType<MessageBody>;

export const checkNicknameResponseSchema = z.strictObject({
  available: z.boolean(),
}) satisfies z.ZodType<CheckNicknameResponse>;

export const accessTokenResponseSchema = z.strictObject({
  access_token: z.string().regex(/^\d+\|\w+$/),
  token_expires_at: timestampSchema(),
}) satisfies z.ZodType<AccessTokenResponse>;

export const currentUserResponseSchema = z.strictObject({
  id: z.string().regex(/^\d+$/),
  display_name: z.string(),
}) satisfies z.ZodType<CurrentUserResponse>;

export const notificationsResponseSchema = z.strictObject({
  notifications: z
    .array(
      z.strictObject({
        id: z.uuid(),
        type: z.enum(NOTIFICATION_SEVERITIES),
        title: z.string(),
        message: z.string(),
        icon: z.string(),
        read: z.boolean(),
        timestamp: timestampSchema(),
        orderId: recordIdSchema().nullable(),
        searchId: recordIdSchema().nullable(),
        pendingOrderId: recordIdSchema().optional(),
      }),
    )
    .max(MAX_LISTED_NOTIFICATIONS),
}) satisfies z.ZodType<NotificationsResponse>;

const searchOptionsSchema = z.strictObject({
  relation: z.enum(RELATIONS),
  occasion: z.enum(OCCASIONS),
  min_budget: z.number(),
  max_budget: z.number(),
  interests: z.array(z.string()),
  age_group: z.enum(AGE_GROUPS).optional(),
  gender: z.enum(GENDERS).optional(),
  max_results: z.int().optional(),
  output_language: z.enum(OUTPUT_LANGUAGES).optional(),
  excluded_products: z.array(z.string()).optional(),
}) satisfies z.ZodType<SearchOptions>;

const trendingProductSchema = z.strictObject({
  asin: z.string(),
  title: z.string(),
  url: urlSchema(),
  image: urlSchema(),
  price: z.number(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  rating: z.number().nullable(),
  review_count: z.int(),
  is_prime: z.boolean(),
  is_demo: z.boolean().optional(),
}) satisfies z.ZodType<TrendingProduct>;

const recommendationSchema = trendingProductSchema.extend({
  features: z.array(z.string()),
  ai_reasoning: z.string(),
  ai_personalized_description: z.string(),
  ai_personalized_title: z.string(),
}) satisfies z.ZodType<Recommendation>;

export const searchResultSchema = z.strictObject({
  id: recordIdSchema(),
  data: z.strictObject({
    recommendations: z.array(recommendationSchema),
    context: z.strictObject({
      relation: z.enum(RELATIONS),
      occasion: z.enum(OCCASIONS),
      budget: z.strictObject({ min: z.number(), max: z.number() }),
      interests: z.array(z.string()),
    }),
    metadata: z.strictObject({
      total_products_searched: z.int(),
      products_after_filtering: z.int(),
      search_strategies_used: z.int(),
    }),
  }),
  options: searchOptionsSchema.optional(),
  created_at: timestampSchema(),
}) satisfies z.ZodType<SearchResult>;

const pendingOrderSchema = z.strictObject({
  id: recordIdSchema(),
  options: searchOptionsSchema,
  stage: z.enum(SEARCH_STAGES),
  created_at: timestampSchema().nullable(),
  started_at: timestampSchema().nullable(),
  failed_at: timestampSchema().nullable(),
  error_code: z.string().nullable(),
  error_details: z.string().nullable(),
}) satisfies z.ZodType<PendingOrder>;

const paginatedSchema = <Item>(item: z.ZodType<Item>) =>
  z.strictObject({
    data: z.array(item),
    links: z.strictObject({
      first: urlSchema().nullable(),
      last: urlSchema().nullable(),
      prev: urlSchema().nullable(),
      next: urlSchema().nullable(),
    }),
    meta: z.strictObject({
      current_page: z.int().min(1),
      from: z.int().nullable(),
      last_page: z.int().min(1),
      path: urlSchema(),
      per_page: z.int().min(1).max(100),
      to: z.int().nullable(),
      total: z.int().min(0),
    }),
  }) satisfies z.ZodType<Paginated<Item>>;

export const searchesPageSchema = paginatedSchema(searchResultSchema);
export const pendingOrdersPageSchema = paginatedSchema(pendingOrderSchema);

export const productResponseSchema = trendingProductSchema.extend({
  description: z.string(),
  brand: z.string(),
  features: z.array(z.string()),
  in_stock: z.boolean(),
  is_demo: z.boolean(),
}) satisfies z.ZodType<ProductDetails>;

export const trendingResponseSchema = z.strictObject({
  success: z.literal(true),
  data: z.strictObject({
    category: z.enum(TRENDING_CATEGORIES),
    products: z.array(trendingProductSchema),
    total: z.int().min(0),
  }),
}) satisfies z.ZodType<TrendingResponse>;

export const categoriesResponseSchema = z.strictObject({
  data: z.strictObject({
    categories: z.record(z.enum(TRENDING_CATEGORIES), z.string()),
    relations: z.array(z.enum(RELATIONS)),
    occasions: z.array(z.enum(OCCASIONS)),
  }),
}) satisfies z.ZodType<CategoriesResponse>;

export const suggestionsResponseSchema = z.strictObject({
  data: z.strictObject({ suggestions: z.array(z.string()) }),
}) satisfies z.ZodType<SuggestionsResponse>;

const signatureSchema = () => z.string().regex(/^[\w.-]+:[\da-f]{64}$/);

export const channelAuthorizationSchema = z.strictObject({
  auth: signatureSchema(),
  channel_data: z.string().optional(),
  shared_secret: z.string().optional(),
}) satisfies z.ZodType<ChannelAuthResponse>;

export const userAuthenticationSchema = z.strictObject({
  auth: signatureSchema(),
  user_data: z.string(),
}) satisfies z.ZodType<UserAuthResponse>;

export const broadcastingConfigSchema = z.strictObject({
  key: z.string(),
  wsHost: z.string(),
  wsPort: z.int(),
  wssPort: z.int(),
  wsPath: z.string(),
  forceTLS: z.boolean(),
}) satisfies z.ZodType<BroadcastingConfig>;

export const healthResponseSchema = z.strictObject({ status: z.literal('up') });
