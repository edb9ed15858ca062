/** Currency of all budgets, as an ISO 4217 code; the price of a product states its own currency. */
export const BUDGET_CURRENCY = 'EUR';
