type HandshakeHeaders = { authorization?: string };

/** Where adapters keep the request a socket began with. */
interface SocketWithHandshake {
  /** socket.io */
  handshake?: { headers?: HandshakeHeaders };
  /** `ws`, when the gateway's `handleConnection(client, request)` does `client.upgradeReq = request`. */
  upgradeReq?: { headers?: HandshakeHeaders };
}

/** The headers of the request that became this socket; empty when the adapter does not keep them. */
export function getHandshakeHeaders(client: object): HandshakeHeaders {
  const { handshake, upgradeReq } = client as SocketWithHandshake;
  return handshake?.headers ?? upgradeReq?.headers ?? {};
}
