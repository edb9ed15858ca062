/** Writes one line to the terminal. */
export type Print = (line: string) => void;
