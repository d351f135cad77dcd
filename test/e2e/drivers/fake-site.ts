import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSignedCertificate } from './self-signed-certificate';

export type Answer = string | { status?: number; type?: string; body: string };

/** The web, as far as a test is concerned: real addresses and what they answer. */
export interface FakeSite {
  pages: Record<string, Answer>;
  /** For every other address; 404 where it gives nothing. */
  otherwise?: (url: string) => Answer | undefined;
  /** A server that programs talk to. */
  api?: Api;
}

export interface Api {
  origin: string;
  /** Rejects where the connection is to be cut. */
  answer(request: Request): Promise<Response>;
}

export interface RecordedRequest {
  method: string;
  url: string;
  /** Sec-Fetch-Dest: `document`, `image`, ...; `empty` for fetch. Only https requests carry it. */
  destination: string;
  mode: string;
  origin: string;
}

export interface FakeSiteServer {
  port: number;
  publicKeyHash: string;
  /** Everything that went to the network, by pages, extension and worker alike. */
  requests: RecordedRequest[];
  close(): Promise<void>;
}

const NOT_FOUND: Answer = { status: 404, body: '<title>Not found</title>' };

// What the browsers ask for on their own: it is no concern of a test.
const BROWSERS_OWN =
  /^https?:\/\/([\w.-]+\.)?(mozilla\.(com|net|org)|firefox\.com|gvt1\.com|(clients2|update|accounts|optimizationguide-pa|content-autofill)\.google(apis)?\.com)[:/]|^https?:\/\/dummy\.test|\/favicon\.ico$/;

/**
 * A proxy that answers everything itself. Unlike request interception it also serves the worker and
 * the extension's own pages, in both browsers, and nothing can get past it to the network.
 */
export async function serveFakeSite(site: FakeSite): Promise<FakeSiteServer> {
  const { publicKeyHash, ...identity } = selfSignedCertificate('fake.example');
  const requests: RecordedRequest[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void =>
    respond(site, requests, request, response);
  const secure = createTlsServer(identity, answer);
  const proxy = createServer(answer);
  const tunnels = new Set<Socket>();
  proxy.on('connect', (_request, socket: Socket, head: Buffer) => {
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  proxy.unref();
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const { port } = proxy.address() as AddressInfo;
  return { port, publicKeyHash, requests, close };

  async function close(): Promise<void> {
    secure.closeAllConnections();
    // One that was left before its handshake would be waited for, two minutes long.
    for (const tunnel of tunnels) tunnel.destroy();
    await closeServer(proxy);
  }
}

async function closeServer(proxy: Server): Promise<void> {
  proxy.ref();
  proxy.closeAllConnections();
  await new Promise<void>((done) => proxy.close(() => done()));
}

function respond(
  site: FakeSite,
  requests: RecordedRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = addressOf(request);
  if (!BROWSERS_OWN.test(url)) requests.push(record(request, url));
  if (site.api && new URL(url).origin === site.api.origin) {
    answerCall(site.api, url, request, response).catch(() => response.destroy());
    return;
  }
  const found = pageAt(site, url) ?? site.otherwise?.(url) ?? NOT_FOUND;
  const { status = 200, type = 'text/html; charset=utf-8', body } = plain(found);
  // Extension code may ask across origins; a refusal by CORS would hide that it got through.
  response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' });
  response.end(body);
}

/** What GitHub's documentation says that it allows other sites. */
const ALLOWED = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-allow-headers':
    'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, X-Requested-With',
  'access-control-expose-headers':
    'ETag, Link, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset',
};

/** By the rules for other origins: no permission of ours is to be needed. */
async function answerCall(
  api: Api,
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', headers } = request;
  if (method === 'OPTIONS') {
    response.writeHead(204, ALLOWED).end();
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length > 0 ? { body: Buffer.concat(chunks).toString() } : {};
  const { authorization = '' } = headers;
  const answer = await api.answer(
    new Request(url, { method, headers: { authorization }, ...body }),
  );
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...ALLOWED });
  response.end(await answer.text());
}

function plain(answer: Answer): { status?: number; type?: string; body: string } {
  return typeof answer === 'string' ? { body: answer } : answer;
}

function addressOf(request: IncomingMessage): string {
  const { url = '/', headers } = request;
  // A proxy is asked for whole addresses, a tunnelled server for paths, which may begin with two slashes.
  const isWhole = /^https?:/.test(url);
  return new URL(isWhole ? url : `https://${headers.host ?? 'unknown.example'}${url}`).href;
}

function pageAt(site: FakeSite, url: string): Answer | undefined {
  if (site.pages[url] !== undefined) return site.pages[url];
  for (const [address, answer] of Object.entries(site.pages)) {
    const wanted = new URL(address);
    wanted.hash = '';
    if (wanted.href === url) return answer;
  }
  return undefined;
}

function record({ method = 'GET', headers }: IncomingMessage, url: string): RecordedRequest {
  const header = (name: string) => String(headers[name] ?? '');
  const destination = header('sec-fetch-dest');
  return { method, url, destination, mode: header('sec-fetch-mode'), origin: header('origin') };
}
