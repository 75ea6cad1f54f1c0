import type { IncomingMessage } from "node:http";
import { BlockList, isIP, type Socket } from "node:net";

// Loopback and private ranges (RFC 1918, RFC 4193): from there a proxy of ours speaks, from elsewhere a stranger.
const NEAR = new BlockList();
NEAR.addSubnet("127.0.0.0", 8);
NEAR.addSubnet("10.0.0.0", 8);
NEAR.addSubnet("172.16.0.0", 12);
NEAR.addSubnet("192.168.0.0", 16);
NEAR.addAddress("::1", "ipv6");
NEAR.addSubnet("fc00::", 7, "ipv6");

/** As much of a request as says where it comes from. */
type Caller = Pick<IncomingMessage, "headers"> & { socket: Pick<Socket, "remoteAddress"> };

/**
 * The network address a request really comes from: the connection's own, or, when that is a proxy beside us, the last
 * one the proxy wrote into X-Forwarded-For. What a stranger writes there is never believed.
 */
export function callerAddress(request: Caller): string {
  const remote = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  const version = isIP(remote);
  if (version === 0 || !NEAR.check(remote, version === 6 ? "ipv6" : "ipv4")) return remote || "unknown";
  const forwarded = [request.headers["x-forwarded-for"]].flat().join(",").split(",").at(-1)?.trim() ?? "";
  return isIP(forwarded) ? forwarded : remote;
}
