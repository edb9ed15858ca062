export const RELATIONS = [
  'girlfriend',
  'boyfriend',
  'wife',
  'husband',
  'mother',
  'father',
  'friend',
  'colleague',
  'brother',
  'sister',
  'daughter',
  'son',
  'boss',
  'coworker',
  'neighbor',
  'teacher',
  'student',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const OCCASIONS = [
  'birthday',
  'christmas',
  'valentine',
  'anniversary',
  'graduation',
  'wedding',
  'mothers_day',
  'fathers_day',
  'housewarming',
  'baby_shower',
  'retirement',
  'promotion',
  'just_because',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

export const AGE_GROUPS = [
  'child',
  'teenager',
  'young_adult',
  'adult',
  'middle_aged',
  'senior',
] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

export const GENDERS = ['male', 'female', 'non_binary', 'prefer_not_to_say'] as const;
export type Gender = (typeof GENDERS)[number];

/** The word, not a locale code: what the original front end sends. */
export const OUTPUT_LANGUAGES = ['English', 'Italian'] as const;
export type OutputLanguage = (typeof OUTPUT_LANGUAGES)[number];

/** The interests the stepper offers; the API takes any short text. */
export const SUGGESTED_INTERESTS = [
  'technology',
  'gadgets',
  'fashion',
  'beauty',
  'sports',
  'fitness',
  'gaming',
  'books',
  'music',
  'cooking',
  'travel',
  'art',
  'photography',
  'outdoor',
  'pets',
  'home-decor',
] as const;

/** The rows of the dashboard: `GET /gift-finder/trending/{category}`. */
export const TRENDING_CATEGORIES = ['tech', 'fashion', 'home', 'sports', 'books'] as const;
export type TrendingCategory = (typeof TRENDING_CATEGORIES)[number];

export const DEFAULT_TRENDING_PRODUCTS = 10;
export const MAX_TRENDING_PRODUCTS = 50;

/** What `GET /gift-finder/suggestions` completes. */
export const SUGGESTION_TYPES = ['interest', 'relation', 'occasion'] as const;
export type SuggestionType = (typeof SUGGESTION_TYPES)[number];

export const MAX_BUDGET = 10_000;
export const MAX_INTERESTS = 20;
export const INTEREST_MAX_LENGTH = 50;
export const MAX_EXCLUDED_PRODUCTS = 100;
export const PRODUCT_ID_MAX_LENGTH = 64;
export const MAX_RESULTS = 20;
export const DEFAULT_RESULTS = 10;

/** Body of `POST /gift-finder/search`, and `options` of a pending order. */
export interface SearchOptions {
  relation: Relation;
  occasion: Occasion;
  /** In the catalogue's currency. */
  min_budget: number;
  max_budget: number;
  interests: string[];
  age_group?: AgeGroup;
  gender?: Gender;
  max_results?: number;
  output_language?: OutputLanguage;
  /** Ids of products the recipient has or does not want; nothing of their kind is offered. */
  excluded_products?: string[];
}

/** A product as recommended: facts of the catalogue and the words for this recipient. */
export interface Recommendation {
  /** Unique within a result. */
  asin: string;
  title: string;
  url: string;
  image: string;
  price: number;
  /** ISO 4217. */
  currency: string;
  rating: number | null;
  review_count: number;
  features: string[];
  is_prime: boolean;
  /** An invented product, which nobody sells; not said of results of earlier versions. */
  is_demo?: boolean;
  ai_reasoning: string;
  ai_personalized_description: string;
  ai_personalized_title: string;
}

/** A product as shown without a search: facts of the catalogue only. */
export type TrendingProduct = Pick<
  Recommendation,
  | 'asin'
  | 'title'
  | 'url'
  | 'image'
  | 'price'
  | 'currency'
  | 'rating'
  | 'review_count'
  | 'is_prime'
  | 'is_demo'
>;

/** `GET /gift-finder/products/{id}` */
export type ProductDetails = TrendingProduct & {
  description: string;
  brand: string;
  features: string[];
  in_stock: boolean;
  /** An invented product, which nobody sells. */
  is_demo: boolean;
};

/** `GET /gift-finder/trending/{category}` */
export interface TrendingResponse {
  success: true;
  data: {
    category: TrendingCategory;
    /** Most wanted first. */
    products: TrendingProduct[];
    /** Number of `products`. */
    total: number;
  };
}

/** `GET /gift-finder/categories` */
export interface CategoriesResponse {
  data: {
    /** What to call each in the language of the reader. */
    categories: Record<TrendingCategory, string>;
    relations: readonly Relation[];
    occasions: readonly Occasion[];
  };
}

/** `GET /gift-finder/suggestions` */
export interface SuggestionsResponse {
  data: { suggestions: string[] };
}

export interface SearchContext {
  relation: Relation;
  occasion: Occasion;
  budget: { min: number; max: number };
  interests: string[];
}

export interface SearchMetadata {
  total_products_searched: number;
  products_after_filtering: number;
  search_strategies_used: number;
}

/** `GET /gift-finder/searches/{id}`: the item itself, not wrapped. */
export interface SearchResult {
  id: number;
  data: {
    recommendations: Recommendation[];
    context: SearchContext;
    metadata: SearchMetadata;
  };
  /** To place the same search again; results of earlier versions have none. */
  options?: SearchOptions;
  /** ISO-8601 with zone. */
  created_at: string;
}

/**
 * How far a search is, in this order. `queued` until a worker takes it; `ready` once the result is stored, when the
 * pending order is gone.
 */
export const SEARCH_STAGES = ['queued', 'searching', 'ranking', 'explaining', 'ready'] as const;
export type SearchStage = (typeof SEARCH_STAGES)[number];

/** Item of `GET /gift-finder/pending-orders`: waiting, running or failed. */
export interface PendingOrder {
  id: number;
  options: SearchOptions;
  /** Of a failed one: how far it came. */
  stage: SearchStage;
  created_at: string | null;
  started_at: string | null;
  failed_at: string | null;
  error_code: string | null;
  /** Shown to the user as it is. */
  error_details: string | null;
}
