import { ask } from './api.js';
import { KINDS, nameOf } from './kinds.js';

const SHOWN = 10;
const ALIASED = new Set(['person', 'organisation', 'policy', 'place']);

const QUERY = `query Suggest($text: String!) {
${Object.entries(KINDS).filter(([kind]) => kind !== 'document').map(([kind, { list, name, hint }]) => {
  const named = `{ ${name}: { contains: $text, caseInsensitive: true } }`;
  const where = ALIASED.has(kind) ? `{ or: [${named}, { aliases: { some: { contains: $text, caseInsensitive: true } } }] }` : named;
  return `  ${list}(first: 5, where: ${where}) { nodes { __typename id ${name} ${hint} } }`;
}).join('\n')}
}`;

/** Things whose name, alias or title holds the text, those that begin with it first. */
export async function suggest(text, signal) {
  return rank(Object.values(await ask(QUERY, { text }, signal)).flatMap(list => list.nodes), text).slice(0, SHOWN);
}

/** Orders by how the text meets the name: whole, at its beginning, at a word's beginning, an alias, inside. */
export function rank(nodes, text) {
  const wanted = text.toLowerCase();
  const score = node => {
    const name = nameOf(node).toLowerCase();
    const aliases = (node.aliases ?? []).map(alias => alias.toLowerCase());
    if (name === wanted || aliases.includes(wanted)) return 0;
    if (name.startsWith(wanted)) return 1;
    if (name.includes(` ${wanted}`)) return 2;
    if (aliases.some(alias => alias.startsWith(wanted))) return 3;
    return 4;
  };
  return nodes.map(node => ({ node, score: score(node) }))
    .sort((a, b) => a.score - b.score || nameOf(a.node).length - nameOf(b.node).length || nameOf(a.node).localeCompare(nameOf(b.node)))
    .map(entry => entry.node);
}
