/** Prints the progress of `npm start`: one line per step and a box at the end. */
export class Terminal {
  constructor(private readonly out: NodeJS.WritableStream) {}

  line(text = ''): void {
    this.out.write(`${text}\n`);
  }

  /** Runs `work` and prints its name, its result if any, and the elapsed time. */
  async step(name: string, work: () => Promise<string | void>): Promise<void> {
    const start = Date.now();
    this.line(`  · ${name} …`);
    const detail = await work();
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    this.line(`  ✓ ${name}${detail ? `: ${detail}` : ''} (${seconds} s)`);
  }

  box(lines: readonly string[]): void {
    const width = Math.max(...lines.map((line) => line.length));
    const rule = '─'.repeat(width + 4);
    this.line(`┌${rule}┐`);
    for (const line of lines) this.line(`│  ${line.padEnd(width)}  │`);
    this.line(`└${rule}┘`);
  }
}
