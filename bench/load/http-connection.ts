import { connect, type Socket } from 'node:net';

const HEAD_TERMINATOR = '\r\n\r\n';

/** A minimal HTTP/1.1 client connection for one request at a time; responses must have a Content-Length. */
export class HttpConnection {
  private readonly socket: Socket;
  private responseText = '';
  private resolveResponse: (status: number) => void = () => undefined;
  private rejectResponse: (error: Error) => void = () => undefined;

  constructor(port: number) {
    this.socket = connect({ host: '127.0.0.1', port, noDelay: true });
    this.socket.setEncoding('latin1');
    this.socket.on('data', (text: string) => this.handleData(text));
    this.socket.on('error', (error) => this.rejectResponse(error));
    this.socket.on('close', () =>
      this.rejectResponse(new Error('the server closed the connection')),
    );
  }

  /**
   * Sends a request and waits for the complete response.
   *
   * @param request - raw HTTP request: head and body
   * @returns the status code of the response
   */
  sendAndReadStatus(request: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.resolveResponse = resolve;
      this.rejectResponse = reject;
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private handleData(text: string): void {
    this.responseText += text;
    const headEnd = this.responseText.indexOf(HEAD_TERMINATOR);
    if (headEnd === -1) return;
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(this.responseText)?.[1] ?? 0);
    if (this.responseText.length < headEnd + HEAD_TERMINATOR.length + length) return;
    const status = Number(this.responseText.slice(9, 12));
    this.responseText = '';
    this.resolveResponse(status);
  }
}
