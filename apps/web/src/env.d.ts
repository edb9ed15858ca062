/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the API is, with `/api`; unset means the origin that served the page. */
  readonly VITE_API_BASE_URL?: string;
}
