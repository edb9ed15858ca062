/** Base URL of the API, without a trailing slash. @default `/api` on the origin that served the page */
export const apiBaseUrl = (import.meta.env.VITE_API_BASE_URL || '/api').replace(/\/+$/, '');
