/** Versions 1 to 3 were retired long ago; 7 is the newest. */
const SUPPORTED = /^[4-7]$/;

/** Whether every given `protocol` parameter names a supported version. None is given by hand-written clients, and passes. */
export function protocolIsSupported(given: readonly string[]): boolean {
  return given.every((version) => SUPPORTED.test(version));
}
