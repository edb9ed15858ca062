type Headers = { authorization?: string };

/** Where adapters keep the request a socket began with. */
interface Handshaken {
  /** socket.io */
  handshake?: { headers?: Headers };
  /** `ws`, when the gateway's `handleConnection(client, request)` does `client.upgradeReq = request`. */
  upgradeReq?: { headers?: Headers };
}

/** The headers of the request that became this socket; empty when the adapter does not keep them. */
export function handshakeHeaders(client: object): Headers {
  const { handshake, upgradeReq } = client as Handshaken;
  return handshake?.headers ?? upgradeReq?.headers ?? {};
}
