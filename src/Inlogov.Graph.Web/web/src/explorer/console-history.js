const KEY = 'inlogov-cypher-history';
const KEPT = 20;

/** Statements that show what the graph holds and what Cypher can ask. */
export const EXAMPLES = [
  { name: 'Authors by number of articles', statement: 'MATCH (p:Author)-[:WROTE]->(a:Article)\nRETURN p.name AS author, count(*) AS articles\nORDER BY articles DESC, author\nLIMIT 10' },
  { name: 'What an author wrote about, drawn', statement: 'MATCH (p:Person {id: $id})-[w:WROTE]->(a:Article)-[b:ABOUT]->(t:Topic)\nRETURN p, w, a, b, t', parameters: '{"id": "person:jason-lowther"}' },
  { name: 'Organisations named most', statement: 'MATCH (o:Organisation)<-[m:MENTIONS]-(a:Article)\nRETURN o.name AS organisation, count(a) AS articles, sum(m.count) AS mentions\nORDER BY mentions DESC\nLIMIT 15' },
  { name: 'Policies named together', statement: 'MATCH (p:Policy)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(q:Policy)\nWHERE p.id < q.id\nRETURN p.name AS one, q.name AS other, count(a) AS articles\nORDER BY articles DESC, one, other\nLIMIT 15' },
  { name: 'Where the text names a body', statement: 'MATCH (o:Organisation {id: $id})<-[m:MENTIONS]-(a:Article)\nUNWIND range(0, size(m.evidenceLines) - 1) AS i\nRETURN a.title AS article, m.evidenceDocuments[i] AS document, m.evidenceLines[i] AS line, m.evidenceForms[i] AS words\nORDER BY article, document, line', parameters: '{"id": "organisation:national-audit-office"}' },
];

/** The statements that ran in this browser, newest first. */
export function loadHistory() {
  try { return JSON.parse(localStorage.getItem(KEY) ?? '[]'); } catch { return []; }
}

/** Keeps a statement in the history, once. */
export function remember(entry) {
  const entries = [entry, ...loadHistory().filter(old => old.statement !== entry.statement || old.parameters !== entry.parameters)].slice(0, KEPT);
  try { localStorage.setItem(KEY, JSON.stringify(entries)); } catch { /* A full or closed store keeps no history. */ }
  return entries;
}
