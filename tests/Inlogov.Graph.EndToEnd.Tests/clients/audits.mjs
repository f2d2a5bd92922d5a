// Runs every audit of graphql-http against a server and prints what came of each as one JSON list: `node audits.mjs URL`.
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
const results = [];
for (const audit of serverAudits({ url })) {
  const result = await audit.fn();
  results.push({ id: audit.id, name: audit.name, status: result.status, reason: result.status === 'ok' ? null : result.reason });
}
console.log(JSON.stringify(results));
