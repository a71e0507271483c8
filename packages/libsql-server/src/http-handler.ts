import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './body.ts';
import { encodeError, HttpError, malformed } from './errors.ts';
import type { Guard } from './guard.ts';
import { parseObject, parsePipeline } from './parse-request.ts';
import type { Service } from './service.ts';

type Answer = (body: string, service: Service) => Promise<string>;

const GREETINGS: Readonly<Record<string, string>> = {
  '/health': '{"status":"ok"}',
  '/v2': '{"version":2,"encoding":"json"}',
  '/v3': '{"version":3,"encoding":"json"}',
};

const pipeline: Answer = (body, service) => service.pipeline(parsePipeline(body));

const backup: Answer = async (body, service) => {
  const { path } = parseObject(body);
  if (typeof path !== 'string' || path === '') throw malformed('path must be a string');
  await service.backup(path);
  return JSON.stringify({ path });
};

const POSTS: Readonly<Record<string, Answer>> = {
  '/v2/pipeline': pipeline,
  '/v3/pipeline': pipeline,
  '/admin/backup': backup,
};

export async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  guard: Guard,
  service: Service,
): Promise<void> {
  try {
    send(response, 200, await answer(request, guard, service));
  } catch (error) {
    // The client hung up while it was still sending.
    if (request.destroyed && !request.complete) return;
    sendError(request, response, error);
  }
}

async function answer(request: IncomingMessage, guard: Guard, service: Service): Promise<string> {
  guard.checkHost(request);
  const path = request.url ?? '/';
  const greeting = GREETINGS[path];
  if (greeting !== undefined) {
    allowOnly(request, 'GET');
    return greeting;
  }
  const post = POSTS[path];
  if (post === undefined) throw new HttpError(404, 'There is nothing here', 'NOT_FOUND');
  allowOnly(request, 'POST');
  guard.checkToken(request);
  guard.checkContentType(request);
  const body = await readBody(request, service.maxBodyBytes);
  if (service.isStopping) throw new HttpError(503, 'The server is stopping', 'STOPPING');
  return post(body, service);
}

function allowOnly(request: IncomingMessage, method: string): void {
  if (request.method !== method) throw new HttpError(405, `Only ${method} is allowed here`, 'METHOD_NOT_ALLOWED');
}

function send(response: ServerResponse, status: number, json: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) });
  response.end(json);
}

function sendError(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const known = error instanceof HttpError ? error : new HttpError(500, 'The server failed', 'INTERNAL_ERROR');
  if (known !== error) console.error(error);
  // What is left of a refused body is not worth reading to keep the connection.
  if (!request.complete) response.setHeader('connection', 'close');
  send(response, known.status, encodeError(known));
}
