/** What the library must be told about its surroundings. */
export interface GiftFinderOptions {
  /** Where the web app answers, e.g. `http://localhost:9090`; links and images of a result start with it. */
  appUrl: string;
}

export const GIFT_FINDER_OPTIONS = Symbol('GIFT_FINDER_OPTIONS');
