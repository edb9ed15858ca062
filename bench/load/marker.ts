const MARK = 0x23; // '#', which is in no name of a channel or event here
const ZERO = 0x30;

/** Data of an event that can be told apart from all others: `#12#xxxx…`. */
export function markedData(marker: number, bytes: number): string {
  return `#${marker}#`.padEnd(bytes, 'x');
}

/** The number in the data of an event, without parsing its frame; undefined when it is another frame. */
export function markerIn(payload: Buffer): number | undefined {
  let at = payload.indexOf(MARK);
  if (at === -1) return undefined;
  let marker = 0;
  for (at += 1; payload[at] !== MARK; at += 1) marker = marker * 10 + (payload[at] ?? 0) - ZERO;
  return marker;
}
