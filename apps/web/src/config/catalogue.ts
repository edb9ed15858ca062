/** ISO 4217. Budgets are asked and shown in the catalogue's currency; products carry their own. */
export const BUDGET_CURRENCY = 'EUR';
