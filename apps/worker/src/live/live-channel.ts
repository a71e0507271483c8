import { DurableObject } from 'cloudflare:workers';
import type { Env } from '../env.ts';

/**
 * A topic that people listen to. Sockets hibernate: an idle channel costs nothing, and who is connected survives the
 * object being put to sleep. What is announced are ids; listeners fetch what they may see.
 */
export class LiveChannel extends DurableObject<Env> {
  override fetch(request: Request): Response {
    if (request.headers.get('upgrade') !== 'websocket')
      return new Response('Connect with a WebSocket.', { status: 426 });
    const { 0: theirs, 1: ours } = new WebSocketPair();
    this.ctx.acceptWebSocket(ours);
    return new Response(null, { status: 101, webSocket: theirs });
  }

  announce(message: string): number {
    const listeners = this.ctx.getWebSockets();
    for (const listener of listeners) listener.send(message);
    return listeners.length;
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    socket.close(code === 1005 ? 1000 : code);
  }
}
