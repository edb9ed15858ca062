/**
 * Default maximum number of unconfirmed messages, e.g. while Redis is unreachable; beyond it the oldest are dropped.
 */
const MAX_MESSAGES = 10_000;

/** Maximum total length of the unconfirmed messages, in characters; beyond it the oldest are dropped. */
const MAX_CHARACTERS = 16 * 1024 * 1024;

interface BufferedMessage {
  readonly redisChannel: string;
  readonly text: string;
  /** Indicates whether the message was sent and neither failed nor was interrupted by {@link OutgoingBuffer.pause}. */
  isSent: boolean;
  /** Callbacks for when Redis confirms the message, or sending it fails. */
  waiters: (() => void)[] | undefined;
}

/**
 * Messages to other nodes in order, each kept until Redis confirms it. A new buffer is paused: it sends nothing before
 * {@link resume} is called.
 */
export class OutgoingBuffer {
  private readonly messages = new Set<BufferedMessage>();
  private lastMessage: BufferedMessage | undefined;
  private characters = 0;
  private isResumed = false;

  /**
   * @param publish - sends a message to Redis; rejects if Redis does not confirm it
   * @param onDropped - called for each message that is dropped because the buffer is full
   */
  constructor(
    private readonly publish: (redisChannel: string, text: string) => Promise<unknown>,
    private readonly onDropped: () => void,
    private readonly maxMessages = MAX_MESSAGES,
  ) {}

  /** Number of messages that Redis has not confirmed. */
  get size(): number {
    return this.messages.size;
  }

  /** Indicates whether the buffer is resumed, i.e. messages are sent as soon as they are added. */
  get isSending(): boolean {
    return this.isResumed;
  }

  /**
   * Appends a message, drops the oldest ones if the buffer is full, and sends the new one unless the buffer is paused.
   */
  addAndSendUnlessPaused(redisChannel: string, text: string): void {
    const message: BufferedMessage = { redisChannel, text, isSent: false, waiters: undefined };
    this.messages.add(message);
    this.lastMessage = message;
    this.characters += text.length;
    for (const oldest of this.messages) {
      if (this.messages.size <= this.maxMessages && this.characters <= MAX_CHARACTERS) break;
      this.remove(oldest);
      this.onDropped();
    }
    if (this.isResumed) this.send(message);
  }

  /** Sends all unsent messages, and from now on each message when it is added. */
  resume(): void {
    this.isResumed = true;
    for (const message of this.messages) if (!message.isSent) this.send(message);
  }

  /**
   * Stops sending. After {@link resume}, messages that Redis has not confirmed are sent again; receivers recognise
   * duplicates by the sequence number.
   */
  pause(): void {
    this.isResumed = false;
    for (const message of this.messages) {
      message.isSent = false;
      notifyWaiters(message);
    }
  }

  /**
   * Resolves when Redis has confirmed the last message added, or when sending it fails or is paused; immediately if it
   * is not being sent.
   */
  waitUntilSent(): Promise<void> {
    const { lastMessage } = this;
    if (!this.isResumed || lastMessage?.isSent !== true || !this.messages.has(lastMessage))
      return Promise.resolve();
    return new Promise((resolve) => (lastMessage.waiters ??= []).push(resolve));
  }

  private send(message: BufferedMessage): void {
    message.isSent = true;
    this.publish(message.redisChannel, message.text).then(
      () => this.remove(message),
      // The message stays in the buffer; `resume`, called at each heartbeat and after a reconnection, sends it again.
      () => {
        message.isSent = false;
        notifyWaiters(message);
      },
    );
  }

  private remove(message: BufferedMessage): void {
    if (!this.messages.delete(message)) return;
    this.characters -= message.text.length;
    notifyWaiters(message);
  }
}

/** Resolves the promises that wait for the message, confirmed or not. */
function notifyWaiters(message: BufferedMessage): void {
  const { waiters = [] } = message;
  message.waiters = undefined;
  for (const resolve of waiters) resolve();
}
