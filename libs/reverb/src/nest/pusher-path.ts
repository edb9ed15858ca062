/** The address of a Pusher server's gateways: `@WebSocketGateway({ path: PUSHER_PATH })`. */
export const PUSHER_PATH = '/app/:key';
