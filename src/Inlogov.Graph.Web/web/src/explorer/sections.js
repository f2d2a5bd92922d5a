// What the page of each kind shows, and the GraphQL that asks for it.
import { KINDS } from './kinds.js';

export const PAGE = 8;

const FACT = 'confidence recogniser evidence { document { path } line column surfaceForm quote }';
const THROUGH = 'articleCount articles(first: 5) { nodes { id title } }';

/**
 * Lists of a kind's page: `field` of the type gives things of kind `of`; `why` is what the edges tell: a `fact` with its evidence, or
 * how many articles lead from one `through` to the other; `facets` are the fields by which the list can be narrowed.
 */
export const SECTIONS = {
  person: [
    { field: 'articles', of: 'article', title: 'Articles written', why: 'fact', also: 'byline', facets: ['topics'] },
    { field: 'affiliations', of: 'organisation', title: 'Works or worked with', why: 'fact', also: 'role current', facets: ['kind'] },
    { field: 'topics', of: 'topic', title: 'Writes about', why: 'through' },
    { field: 'organisations', of: 'organisation', title: 'Organisations discussed', why: 'through', facets: ['kind'] },
    { field: 'policies', of: 'policy', title: 'Policies discussed', why: 'through', facets: ['kind'] },
    { field: 'coauthors', of: 'person', title: 'Wrote together with', why: 'through' },
    { field: 'mentionedIn', of: 'article', title: 'Named in', why: 'fact', also: 'count', facets: ['topics', 'authors'] },
  ],
  article: [
    { field: 'authors', of: 'person', title: 'Authors', why: 'fact', also: 'byline' },
    { field: 'topics', of: 'topic', title: 'Topics', why: 'fact', also: 'weight' },
    { field: 'organisations', of: 'organisation', title: 'Organisations named', why: 'fact', also: 'count', facets: ['kind'] },
    { field: 'policies', of: 'policy', title: 'Policies named', why: 'fact', also: 'count', facets: ['kind'] },
    { field: 'people', of: 'person', title: 'People named', why: 'fact', also: 'count' },
    { field: 'places', of: 'place', title: 'Places named', why: 'fact', also: 'count' },
    { field: 'documents', of: 'document', title: 'Stands in', why: 'fact', also: 'startLine endLine' },
  ],
  organisation: [
    { field: 'articles', of: 'article', title: 'Articles that name it', why: 'fact', also: 'count', facets: ['topics', 'authors'] },
    { field: 'authors', of: 'person', title: 'Authors who discuss it', why: 'through' },
    { field: 'people', of: 'person', title: 'People who work or worked with it', why: 'fact', also: 'role current' },
    { field: 'topics', of: 'topic', title: 'Topics it comes up under', why: 'through' },
    { field: 'policies', of: 'policy', title: 'Policies named together with it', why: 'through', facets: ['kind'] },
    { field: 'issued', of: 'policy', title: 'Issued', why: 'fact', facets: ['kind'] },
    { field: 'partOf', of: 'organisation', title: 'Part of', why: 'fact' },
    { field: 'parts', of: 'organisation', title: 'Its parts', why: 'fact', facets: ['kind'] },
  ],
  policy: [
    { field: 'articles', of: 'article', title: 'Articles that name it', why: 'fact', also: 'count', facets: ['topics', 'authors'] },
    { field: 'authors', of: 'person', title: 'Authors who discuss it', why: 'through' },
    { field: 'organisations', of: 'organisation', title: 'Organisations named together with it', why: 'through', facets: ['kind'] },
    { field: 'issuedBy', of: 'organisation', title: 'Issued by', why: 'fact' },
    { field: 'concerns', of: 'topic', title: 'Concerns', why: 'fact' },
    { field: 'partOf', of: 'policy', title: 'Part of', why: 'fact' },
    { field: 'parts', of: 'policy', title: 'Its parts', why: 'fact' },
  ],
  topic: [
    { field: 'authors', of: 'person', title: 'Who writes about it', why: 'through' },
    { field: 'articles', of: 'article', title: 'Articles', why: 'fact', also: 'weight', facets: ['topics', 'authors'] },
    { field: 'organisations', of: 'organisation', title: 'Organisations named', why: 'through', facets: ['kind'] },
    { field: 'policies', of: 'policy', title: 'Policies named', why: 'through', facets: ['kind'] },
    { field: 'broader', of: 'topic', title: 'Broader topic', why: 'fact' },
    { field: 'narrower', of: 'topic', title: 'Narrower topics', why: 'fact' },
  ],
  place: [{ field: 'articles', of: 'article', title: 'Articles that name it', why: 'fact', also: 'count', facets: ['topics', 'authors'] }],
  document: [{ field: 'articles', of: 'article', title: 'Articles in it', why: 'fact', also: 'startLine endLine' }],
};

const FACTS = {
  person: 'name aliases',
  article: 'title publishedOn anonymous firstPublishedIn',
  organisation: 'name kind aliases',
  policy: 'name kind year aliases',
  topic: 'name definition',
  place: 'name aliases',
  document: 'path sha256',
};

/** A thing's facts and how much each list of its page holds. */
export const factsQuery = kind => `query Thing($id: ID!) {
  ${kind}(id: $id) {
    id ${FACTS[kind]}
${SECTIONS[kind].map(({ field }) => `    ${field}(first: 0) { totalCount }`).join('\n')}
  }
}`;

/** What stands about a thing in a list: its name, and what tells it from others. */
const selection = kind => `__typename id ${KINDS[kind].name}${{
  article: ' publishedOn authors(first: 3) { nodes { id name } } topics(first: 2) { nodes { id name } }',
  organisation: ' kind',
  policy: ' kind year',
}[kind] ?? ''}`;

const listBody = (section, first, indent) => [
  'totalCount pageInfo { hasNextPage endCursor }',
  ...(section.facets ? [`facets(first: 8) { ${section.facets.map(facetSelection).join(' ')} }`] : []),
  `edges {${section.why ? ` ${section.why === 'fact' ? `${section.also ?? ''} ${FACT}`.trim() : THROUGH}` : ''} node { ${selection(section.of)} } }`,
].map(line => indent + line).join('\n');

const facetSelection = facet => facet === 'kind' ? 'kind { values { value count } }' : `${facet} { values { count node { id name } } }`;

/** One list of a thing's page; `chosen` narrows it by facets. */
export const sectionQuery = (kind, section, chosen) => `query Section($id: ID!, $first: Int!, $after: String) {
  ${kind}(id: $id) {
    ${section.field}(first: $first, after: $after${whereArgument(chosen)}) {
${listBody(section, PAGE, '      ')}
    }
  }
}`;

/** All things of a kind, by name; `text` narrows them too. */
export const browseQuery = (section, chosen, text) => `query Browse($first: Int!, $after: String${text ? ', $text: String' : ''}) {
  ${section.field}(first: $first, after: $after, order: [{ ${KINDS[section.of].name}: ASC }]${whereArgument(chosen, text && `{ ${KINDS[section.of].name}: { contains: $text, caseInsensitive: true } }`)}) {
${listBody(section, PAGE, '    ')}
  }
}`;

/** `where: …` of the chosen facet values: any of one facet's kinds, all of its related things. */
export function whereArgument(chosen, more) {
  const conditions = Object.entries(chosen ?? {}).flatMap(([facet, values]) => {
    if (values.length === 0) return [];
    if (facet === 'kind') return [`{ kind: { in: [${values.join(', ')}] } }`];
    return values.map(id => `{ ${facet}: { some: { id: { eq: ${JSON.stringify(id)} } } } }`);
  });
  if (more) conditions.push(more);
  if (conditions.length === 0) return '';
  return `, where: ${conditions.length === 1 ? conditions[0] : `{ and: [${conditions.join(', ')}] }`}`;
}
