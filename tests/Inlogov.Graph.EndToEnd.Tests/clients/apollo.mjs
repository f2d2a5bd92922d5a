// Apollo Client pages through a connection with relayStylePagination and sends a persisted query: `node apollo.mjs URL`.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { createHash } from 'node:crypto';

const sent = [];
const counting = new ApolloLink((operation, forward) => {
  sent.push(operation.getContext().http?.includeQuery !== false);
  return forward(operation);
});
const persisted = new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex') });
const client = new ApolloClient({
  link: ApolloLink.from([persisted, counting, new HttpLink({ uri: process.argv[2] })]),
  cache: new InMemoryCache({
    possibleTypes: { Node: ['Article', 'Person'] },
    typePolicies: { Query: { fields: { articles: relayStylePagination(['where', 'order']) } } },
  }),
});
const query = gql`
  query Page($after: String) {
    articles(first: 3, after: $after, order: [{ title: ASC }]) {
      edges { cursor node { id title authors { nodes { id name } } } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }`;

const watched = client.watchQuery({ query });
const first = await new Promise((resolve, reject) => {
  watched.subscribe({ next: (result) => result.error ? reject(result.error) : result.data && !result.loading && resolve(result), error: reject });
});
await watched.fetchMore({ variables: { after: first.data.articles.pageInfo.endCursor } });
const pages = client.readQuery({ query });
const missing = await client.query({ query: gql`{ articles { nodes { titel } } }`, errorPolicy: 'all' });
console.log(JSON.stringify({
  titles: pages.articles.edges.map((edge) => edge.node.title),
  total: pages.articles.totalCount,
  withText: sent,
  code: missing.error.errors[0].extensions.code,
}));
client.stop();
