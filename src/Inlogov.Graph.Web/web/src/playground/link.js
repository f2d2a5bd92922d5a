/** The playground's address with an operation in it: `/graphql#query=…&variables=…`. */
export function playgroundLink(query, variables) {
  const hash = new URLSearchParams({ query });
  if (variables && Object.keys(variables).length > 0) hash.set('variables', JSON.stringify(variables, null, 2));
  return `/graphql#${hash}`;
}

/** What an address opens: an operation given in it, an example by number, or nothing. */
export function readPlaygroundLink(hash, examples) {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  if (given.has('query')) return { query: given.get('query'), variables: given.get('variables') ?? '' };
  const example = given.has('example') ? examples[Number(given.get('example'))] : undefined;
  return example && tabOf(example);
}

/** An example as GraphiQL opens it. */
export const tabOf = example => ({
  query: `# ${example.question}\n${example.query}\n`,
  variables: example.variables ? JSON.stringify(example.variables, null, 2) : '',
});
