/** Injection token of the process's {@link Config}. */
export const CONFIG_TOKEN = Symbol('CONFIG_TOKEN');
