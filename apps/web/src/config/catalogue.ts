/** Currency of the budget fields (ISO 4217); a product's price carries its own currency. */
export const BUDGET_CURRENCY = 'EUR';
