// The kinds of things: how they are called, where their pages are, what a line about one says.

/** @type {Record<string, {type: string, one: string, many: string, list: string, name: string, hint: string}>} */
export const KINDS = {
  person: { type: 'Person', one: 'Person', many: 'People', list: 'people', name: 'name', hint: 'aliases articles(first: 0) { totalCount }' },
  article: { type: 'Article', one: 'Article', many: 'Articles', list: 'articles', name: 'title', hint: 'publishedOn authors(first: 3) { nodes { name } }' },
  organisation: { type: 'Organisation', one: 'Organisation', many: 'Organisations', list: 'organisations', name: 'name', hint: 'organisationKind: kind aliases' },
  policy: { type: 'Policy', one: 'Policy', many: 'Policies', list: 'policies', name: 'name', hint: 'policyKind: kind year aliases' },
  topic: { type: 'Topic', one: 'Topic', many: 'Topics', list: 'topics', name: 'name', hint: 'definition' },
  place: { type: 'Place', one: 'Place', many: 'Places', list: 'places', name: 'name', hint: 'aliases' },
  document: { type: 'Document', one: 'Document', many: 'Documents', list: 'documents', name: 'path', hint: 'sha256' },
};

export const kindOfType = type => Object.keys(KINDS).find(kind => KINDS[kind].type === type);
export const kindOfId = id => { const kind = id.split(':', 1)[0]; return kind in KINDS ? kind : undefined; };
export const kindOfList = list => Object.keys(KINDS).find(kind => KINDS[kind].list === list);

/** The page of a thing: `person:jason-lowther` is at `/person/jason-lowther`. */
export const pathOf = id => `/${id.replace(':', '/')}`;

export const nameOf = node => node?.name ?? node?.title ?? node?.path ?? node?.id ?? '';

/** `GOVERNMENT_BODY` as people write it. */
export const words = value => {
  const text = String(value).toLowerCase().replaceAll('_', ' ').replaceAll('-', ' ');
  return (text.charAt(0).toUpperCase() + text.slice(1)).replace(/^Nhs/, 'NHS');
};

/** The fields that name any node, as one fragment. */
export const NAMED = `fragment Named on Node { __typename id ${Object.values(KINDS).map(kind => `... on ${kind.type} { ${kind.name} }`).join(' ')} }`;

/** One line about a thing below its name. */
export function lineAbout(node) {
  const kind = node.organisationKind ?? node.policyKind ?? node.kind;
  return [
    kind && words(kind),
    node.year,
    node.authors?.nodes?.map(author => author.name).join(', '),
    node.publishedOn,
    node.articles?.totalCount > 0 && `${counted(node.articles.totalCount, 'article')} written`,
    node.aliases?.slice(0, 3).join(' · '),
    node.definition,
  ].filter(Boolean).join(' · ');
}

export const counted = (number, one, many = `${one}s`) => `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
