import { Ajv, type ValidateFunction } from 'ajv';
import description from '../fixtures/github/description.json' with { type: 'json' };

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
}

interface Operation {
  parameters: ({ $ref: string } | Parameter)[];
  requestBody?: object;
  responses: Record<string, { content?: object }>;
}

const PATHS: Record<string, Record<string, Operation>> = description.paths;
const PARAMETERS: Record<string, Parameter> = description.components.parameters;

/** Its `nullable` without a type means nothing to ajv, which would refuse it; its alternatives exclude none another. */
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ ...readable(description), $id: 'github' });

export interface Call {
  /** As in the description: '/repos/{owner}/{repo}'. */
  route: string;
  method: string;
  values: Record<string, string>;
}

/** The operation that is asked for; undefined where GitHub has none of these. */
export function callOf(method: string, pathname: string): Call | undefined {
  for (const [route, operations] of Object.entries(PATHS)) {
    const values = matched(route.split('/'), pathname.split('/'));
    if (values && operations[method.toLowerCase()])
      return { route, method: method.toLowerCase(), values };
  }
  return undefined;
}

/** What in a request isn't as GitHub describes it. */
export function wrongInRequest(call: Call, query: URLSearchParams, body: unknown): string[] {
  const operation = operationOf(call);
  const known = operation.parameters.map((each) =>
    '$ref' in each ? PARAMETERS[each.$ref.split('/').at(-1) ?? ''] : each,
  );
  const names = known.flatMap((each) => (each?.in === 'query' ? [each.name] : []));
  const unknown = [...query.keys()].filter((name) => !names.includes(name));
  const wrong = unknown.map((name) => `no parameter ${name}`);
  for (const each of known) {
    if (!each) continue;
    const value = each.in === 'path' ? call.values[each.name] : query.get(each.name);
    if (each.required && !value) wrong.push(`no ${each.name}`);
  }
  if (!operation.requestBody) return body === undefined ? wrong : [...wrong, 'a body'];
  const check = validator([...pointer(call), 'requestBody', ...JSON_SCHEMA]);
  return check(body) ? wrong : [...wrong, ajv.errorsText(check.errors)];
}

/** What in an answer isn't as GitHub describes it: of the mock, not of what is tested. */
export function wrongInAnswer(call: Call, status: number, body: unknown): string[] {
  const described = operationOf(call).responses[String(status)];
  if (!described?.content) return [];
  const check = validator([...pointer(call), 'responses', String(status), ...JSON_SCHEMA]);
  return check(body) ? [] : [ajv.errorsText(check.errors)];
}

const JSON_SCHEMA = ['content', 'application/json', 'schema'];

function pointer({ route, method }: Call): string[] {
  return ['paths', route, method];
}

function operationOf({ route, method }: Call): Operation {
  const operation = PATHS[route]?.[method];
  if (!operation) throw new Error(`no ${method} ${route}`);
  return operation;
}

function validator(parts: string[]): ValidateFunction {
  const path = parts
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  return ajv.compile({ $ref: `github#/${path}` });
}

function matched(wanted: string[], given: string[]): Record<string, string> | undefined {
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const text = decodeURIComponent(given[i] ?? '');
    if (part.startsWith('{')) values[part.slice(1, -1)] = text;
    else if (part !== text) return undefined;
  }
  return values;
}

function readable<T>(value: T): T {
  const text = JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    if ('oneOf' in each) {
      const { oneOf, ...schema } = each;
      return { ...schema, anyOf: oneOf };
    }
    if (!('nullable' in each) || 'type' in each) return each;
    const { nullable: _nullable, ...schema } = each;
    return { anyOf: [schema, { enum: [null] }] };
  });
  return JSON.parse(text);
}
