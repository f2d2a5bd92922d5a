// The public API, and nothing else: GraphQL, and the Query API where the server speaks Cypher itself.

/** What a question was refused with; `code` is stable. */
export class Refusal extends Error {
  constructor(message, code, errors = []) {
    super(message);
    this.code = code;
    this.errors = errors;
  }
}

const KEY = 'inlogov-key';

/** The API key or token that this tab sends, where the server wants one. */
export const credential = {
  get: () => sessionStorage.getItem(KEY),
  set: value => sessionStorage.setItem(KEY, value),
};

const headers = more => ({ 'content-type': 'application/json', ...(credential.get() ? { authorization: `Bearer ${credential.get()}` } : {}), ...more });

/** Asks GraphQL; answers `data`, or throws a Refusal. */
export async function ask(query, variables = {}, signal) {
  return (await askWhole(query, variables, signal)).data;
}

/** Asks GraphQL; answers the whole response, so that `extensions` can be read. */
export async function askWhole(query, variables = {}, signal) {
  const response = await reach('/graphql', {
    method: 'POST', signal, headers: headers({ accept: 'application/json' }), body: JSON.stringify({ query, variables }),
  });
  const body = await readJson(response);
  const errors = body.errors ?? [];
  if (errors.length > 0 || !body.data) {
    const { message, extensions } = errors[0] ?? { message: body.detail ?? body.title ?? `The server answered ${response.status}.` };
    throw new Refusal(message, extensions?.code ?? body.code ?? String(response.status), errors);
  }
  return body;
}

/** Runs Cypher; answers the Query API's body with typed values, errors included. */
export async function runCypher(statement, parameters, signal) {
  const response = await reach('/db/neo4j/query/v2', {
    method: 'POST', signal,
    headers: headers({ 'content-type': 'application/json', accept: 'application/vnd.neo4j.query' }),
    body: JSON.stringify({ statement, parameters, includeCounters: true, accessMode: 'READ' }),
  });
  return readJson(response);
}

/** What the server offers: `query` is there where it speaks Cypher itself. */
export async function discover() {
  const response = await reach('/', { headers: { accept: 'application/json' } });
  return readJson(response);
}

async function reach(url, options) {
  try {
    return await fetch(url, options);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Refusal('The server does not answer. Is it still running?', 'UNREACHABLE');
  }
}

async function readJson(response) {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`The server answered ${response.status} and no JSON.`, String(response.status));
  }
}
