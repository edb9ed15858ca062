export const REVERB_LOGGER = Symbol('REVERB_LOGGER');
