const MARKER_DELIMITER = 0x23; // '#', which no channel or event name of the benchmark contains
const ASCII_ZERO = 0x30;

/** Returns event data that starts with a marker number: `#12#xxxx…`. @param bytes - length, unless the marker is longer */
export function createMarkedData(marker: number, bytes: number): string {
  return `#${marker}#`.padEnd(bytes, 'x');
}

/** Returns the marker number in a frame without parsing its JSON; undefined when the frame has none. */
export function findMarker(payload: Buffer): number | undefined {
  let at = payload.indexOf(MARKER_DELIMITER);
  if (at === -1) return undefined;
  let marker = 0;
  for (at += 1; payload[at] !== MARKER_DELIMITER; at += 1)
    marker = marker * 10 + (payload[at] ?? 0) - ASCII_ZERO;
  return marker;
}
