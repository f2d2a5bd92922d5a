// Each view as Cypher, for the console. The thing always comes as the parameter $id.
import { KINDS } from './kinds.js';

const THROUGH = {
  'person.topics': '-[:WROTE]->(a:Article)-[:ABOUT]->(x:Topic)',
  'person.organisations': '-[:WROTE]->(a:Article)-[:MENTIONS]->(x:Organisation)',
  'person.policies': '-[:WROTE]->(a:Article)-[:MENTIONS]->(x:Policy)',
  'person.coauthors': '-[:WROTE]->(a:Article)<-[:WROTE]-(x:Person)',
  'organisation.authors': '<-[:MENTIONS]-(a:Article)<-[:WROTE]-(x:Person)',
  'organisation.topics': '<-[:MENTIONS]-(a:Article)-[:ABOUT]->(x:Topic)',
  'organisation.policies': '<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(x:Policy)',
  'policy.authors': '<-[:MENTIONS]-(a:Article)<-[:WROTE]-(x:Person)',
  'policy.organisations': '<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(x:Organisation)',
  'topic.authors': '<-[:ABOUT]-(a:Article)<-[:WROTE]-(x:Person)',
  'topic.organisations': '<-[:ABOUT]-(a:Article)-[:MENTIONS]->(x:Organisation)',
  'topic.policies': '<-[:ABOUT]-(a:Article)-[:MENTIONS]->(x:Policy)',
};

const FACT = {
  'person.articles': '-[r:WROTE]->(x:Article)',
  'person.affiliations': '-[r:AFFILIATED_WITH]->(x:Organisation)',
  'person.mentionedIn': '<-[r:MENTIONS]-(x:Article)',
  'article.authors': '<-[r:WROTE]-(x:Person)',
  'article.topics': '-[r:ABOUT]->(x:Topic)',
  'article.organisations': '-[r:MENTIONS]->(x:Organisation)',
  'article.policies': '-[r:MENTIONS]->(x:Policy)',
  'article.people': '-[r:MENTIONS]->(x:Person)',
  'article.places': '-[r:MENTIONS]->(x:Place)',
  'article.documents': '-[r:APPEARS_IN]->(x:Document)',
  'organisation.articles': '<-[r:MENTIONS]-(x:Article)',
  'organisation.people': '<-[r:AFFILIATED_WITH]-(x:Person)',
  'organisation.issued': '<-[r:ISSUED_BY]-(x:Policy)',
  'organisation.partOf': '-[r:PART_OF]->(x:Organisation)',
  'organisation.parts': '<-[r:PART_OF]-(x:Organisation)',
  'policy.articles': '<-[r:MENTIONS]-(x:Article)',
  'policy.issuedBy': '-[r:ISSUED_BY]->(x:Organisation)',
  'policy.concerns': '-[r:CONCERNS]->(x:Topic)',
  'policy.partOf': '-[r:PART_OF]->(x:Policy)',
  'policy.parts': '<-[r:PART_OF]-(x:Policy)',
  'topic.articles': '<-[r:ABOUT]-(x:Article)',
  'topic.broader': '-[r:BROADER]->(x:Topic)',
  'topic.narrower': '<-[r:BROADER]-(x:Topic)',
  'place.articles': '<-[r:MENTIONS]-(x:Article)',
  'document.articles': '<-[r:APPEARS_IN]-(x:Article)',
};

/** One list of a thing's page. */
export function sectionCypher(kind, { field, of }) {
  const start = `MATCH (this:${KINDS[kind].type} {id: $id})`;
  const name = `x.${KINDS[of].name}`;
  const through = THROUGH[`${kind}.${field}`];
  if (through) {
    return `${start}${through}\nWHERE x <> this\nRETURN ${name} AS name, count(DISTINCT a) AS articles\nORDER BY articles DESC, name`;
  }
  return `${start}${FACT[`${kind}.${field}`]}\nRETURN ${name} AS name, r.confidence AS confidence, r.evidenceLines AS lines, r.evidenceForms AS forms\nORDER BY name`;
}

/** A thing and everything around it, to be drawn. */
export const aroundCypher = kind => `MATCH (this:${KINDS[kind].type} {id: $id})-[r]-(around)\nRETURN this, r, around\nLIMIT 300`;

/** All things of a kind. */
export const browseCypher = kind => `MATCH (x:${KINDS[kind].type})\nRETURN x.id AS id, x.${KINDS[kind].name} AS name\nORDER BY name`;

/** The shortest paths between two things. */
export const pathsCypher = (from, to) =>
  `MATCH path = allShortestPaths((a:${KINDS[from].type} {id: $from})-[*..6]-(b:${KINDS[to].type} {id: $to}))\nRETURN path\nLIMIT 3`;
