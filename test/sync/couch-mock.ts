import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a CouchDB answers, by the path that is asked for; the body as JSON unless it is a text. */
export type Answers = Record<string, Answer>;

interface Answer {
  status: number;
  body: object | string;
  headers?: Record<string, string>;
}

export interface CouchMock {
  /** Of the server, with no slash at its end. */
  address: string;
  answers: Answers;
  /** 'GET /digest' and so on, in order. */
  asked: string[];
  authorizations: Set<string>;
  close(): Promise<void>;
}

/** A server that gives CouchDB's own answers, as its documentation has them. */
export async function startCouchMock(): Promise<CouchMock> {
  const asked: string[] = [];
  const authorizations = new Set<string>();
  const answers: Answers = {};
  const answer = ({ method, url = '/', headers }: IncomingMessage, response: ServerResponse) => {
    asked.push(`${method} ${url}`);
    authorizations.add(headers.authorization ?? '');
    const found = answers[`${method} ${url}`] ?? answers[url];
    const { status, body, headers: more = {} } = found ?? NOT_FOUND;
    const isText = typeof body === 'string';
    response.writeHead(status, {
      'content-type': isText ? 'text/html' : 'application/json',
      ...more,
    });
    response.end(isText ? body : JSON.stringify(body));
  };
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  };
  return { address: `http://127.0.0.1:${port}`, answers, asked, authorizations, close };
}

const NOT_FOUND: Answer = { status: 404, body: '<h1>Not found</h1>' };
