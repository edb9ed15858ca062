/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Base URL of the API including `/api`. @default `/api` on the origin that served the page */
  readonly VITE_API_BASE_URL?: string;
}
