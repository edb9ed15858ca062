/** Values of `relation`: what the recipient is to the person who gives. */
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

/** Values of `age_group`, the age of the recipient. */
export const AGE_GROUPS = [
  'child',
  'teenager',
  'young_adult',
  'adult',
  'middle_aged',
  'senior',
] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** Values of `gender`, that of the recipient. */
export const GENDERS = ['male', 'female', 'non_binary', 'prefer_not_to_say'] as const;
export type Gender = (typeof GENDERS)[number];

/** Values of `output_language`, the language of a result's texts: English names, as the original front end sends them. */
export const OUTPUT_LANGUAGES = ['English', 'Italian'] as const;
export type OutputLanguage = (typeof OUTPUT_LANGUAGES)[number];

/** Interests that the search form offers; the API accepts any text up to {@link INTEREST_MAX_LENGTH}. */
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

/** Categories of `GET /gift-finder/trending/{category}`. */
export const TRENDING_CATEGORIES = ['tech', 'fashion', 'home', 'sports', 'books'] as const;
export type TrendingCategory = (typeof TRENDING_CATEGORIES)[number];

/** Number of trending products in a response when the request has no `limit`. */
export const DEFAULT_TRENDING_LIMIT = 10;
/** Maximum of the `limit` in a request of trending products. */
export const MAX_TRENDING_LIMIT = 50;

/** Values of the query parameter `type` of `GET /gift-finder/suggestions`: the kind of text to complete. */
export const SUGGESTION_TYPES = ['interest', 'relation', 'occasion'] as const;
export type SuggestionType = (typeof SUGGESTION_TYPES)[number];

/** Maximum of `min_budget` and of `max_budget`, in the catalogue's currency. */
export const MAX_BUDGET = 10_000;
/** Maximum number of interests per search. */
export const MAX_INTERESTS = 20;
/** Maximum length of an interest, in characters. */
export const INTEREST_MAX_LENGTH = 50;
/** Maximum number of excluded products per search. */
export const MAX_EXCLUDED_PRODUCTS = 100;
/** Maximum length of a product id, in characters. */
export const PRODUCT_ID_MAX_LENGTH = 64;
/** Maximum of `max_results`, the number of recommendations per search. */
export const MAX_RESULTS = 20;
/** Number of recommendations when a search has no `max_results`. */
export const DEFAULT_MAX_RESULTS = 10;

/** Body of `POST /gift-finder/search`, stored as `options` of the pending order. */
export interface SearchOptions {
  relation: Relation;
  occasion: Occasion;
  /** Lower price limit, in the catalogue's currency. */
  min_budget: number;
  max_budget: number;
  interests: string[];
  age_group?: AgeGroup;
  gender?: Gender;
  max_results?: number;
  output_language?: OutputLanguage;
  /** Ids of products not to recommend; products of the same kind are left out too. */
  excluded_products?: string[];
}

/** A recommended product: data of the catalogue, and texts that explain why it suits the recipient. */
export interface Recommendation {
  /** Product id, unique within a result. */
  asin: string;
  title: string;
  url: string;
  image: string;
  price: number;
  /** ISO 4217 code. */
  currency: string;
  rating: number | null;
  review_count: number;
  features: string[];
  is_prime: boolean;
  /** True for an invented product of the demo catalogue; missing in results stored by earlier versions. */
  is_demo?: boolean;
  ai_reasoning: string;
  ai_personalized_description: string;
  ai_personalized_title: string;
}

/** A product in the list of trending products: data of the catalogue, without texts for a recipient. */
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

/** Response of `GET /gift-finder/products/{id}`. */
export type ProductDetails = TrendingProduct & {
  description: string;
  brand: string;
  features: string[];
  in_stock: boolean;
  /** True for an invented product of the demo catalogue. */
  is_demo: boolean;
};

/** Response of `GET /gift-finder/trending/{category}`. */
export interface TrendingResponse {
  success: true;
  data: {
    category: TrendingCategory;
    /** Most popular first. */
    products: TrendingProduct[];
    /** Number of `products`. */
    total: number;
  };
}

/** Response of `GET /gift-finder/categories`. */
export interface CategoriesResponse {
  data: {
    /** Label of each category in the language of the `Accept-Language` header. */
    categories: Record<TrendingCategory, string>;
    relations: readonly Relation[];
    occasions: readonly Occasion[];
  };
}

/** Response of `GET /gift-finder/suggestions`. */
export interface SuggestionsResponse {
  data: { suggestions: string[] };
}

/** The relation, occasion, budget and interests with which a result was found, as stored in the result. */
export interface SearchContext {
  relation: Relation;
  occasion: Occasion;
  budget: { min: number; max: number };
  interests: string[];
}

/** Figures about a search, as stored in its result. */
export interface SearchMetadata {
  /** Number of products considered: those of the own catalogue, or those in the response of a remote one. */
  total_products_searched: number;
  /** Number of those products that fit the search options. */
  products_after_filtering: number;
  search_strategies_used: number;
}

/** Response of `GET /gift-finder/searches/{id}` and item of `GET /gift-finder/searches`. */
export interface SearchResult {
  id: number;
  data: {
    recommendations: Recommendation[];
    context: SearchContext;
    metadata: SearchMetadata;
  };
  /** Body with which the same search can be repeated; missing in results stored by earlier versions. */
  options?: SearchOptions;
  /** ISO 8601 with time zone. */
  created_at: string;
}

/**
 * Stages of a search, in order. A search is `queued` until a worker starts it, and `ready` once its result is stored and
 * its pending order deleted.
 */
export const SEARCH_STAGES = ['queued', 'searching', 'ranking', 'explaining', 'ready'] as const;
export type SearchStage = (typeof SEARCH_STAGES)[number];

/** Item of `GET /gift-finder/pending-orders`: a search that waits, runs or has failed. */
export interface PendingOrder {
  id: number;
  options: SearchOptions;
  /** Current stage; for a failed search, the last one it reached. */
  stage: SearchStage;
  created_at: string | null;
  started_at: string | null;
  failed_at: string | null;
  error_code: string | null;
  /** Error message for the user, shown unchanged; null unless the search has failed. */
  error_details: string | null;
}
