/** Function that writes one line to the terminal. */
export type PrintLine = (line: string) => void;
