// The one platform object the core uses that no ECMAScript library declares: the WHATWG URL,
// there in Node, workers and pages alike. Seen only by src/core/tsconfig.json, which has no DOM.
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string): boolean;
  href: string;
  protocol: string;
  username: string;
  password: string;
  host: string;
  hostname: string;
  pathname: string;
  search: string;
  hash: string;
}
declare class URLSearchParams {
  constructor(init?: string);
  keys(): IterableIterator<string>;
  delete(name: string): void;
  sort(): void;
  toString(): string;
}
