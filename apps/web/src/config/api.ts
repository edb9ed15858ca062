/** Where the API is, without a trailing slash; `/api` means the origin that served the page. */
export const apiBaseUrl = (import.meta.env.VITE_API_BASE_URL || '/api').replace(/\/+$/, '');
