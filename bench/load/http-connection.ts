import { connect, type Socket } from 'node:net';

const HEAD_END = '\r\n\r\n';

/** A connection to an HTTP server that answers with a Content-Length. One request at a time. */
export class HttpConnection {
  private readonly socket: Socket;
  private answer = '';
  private answered: (status: number) => void = () => undefined;
  private failed: (error: Error) => void = () => undefined;

  constructor(port: number) {
    this.socket = connect({ host: '127.0.0.1', port, noDelay: true });
    this.socket.setEncoding('latin1');
    this.socket.on('data', (text: string) => this.read(text));
    this.socket.on('error', (error) => this.failed(error));
    this.socket.on('close', () => this.failed(new Error('the server closed a connection')));
  }

  /**
   * Sends a request and waits for the whole answer.
   *
   * @param request - head and body as they go over the wire
   * @returns its status
   */
  send(request: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.answered = resolve;
      this.failed = reject;
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private read(text: string): void {
    this.answer += text;
    const headEnd = this.answer.indexOf(HEAD_END);
    if (headEnd === -1) return;
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(this.answer)?.[1] ?? 0);
    if (this.answer.length < headEnd + HEAD_END.length + length) return;
    const status = Number(this.answer.slice(9, 12));
    this.answer = '';
    this.answered(status);
  }
}
