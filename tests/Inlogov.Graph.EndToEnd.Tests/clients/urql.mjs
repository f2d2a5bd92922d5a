// urql asks by GET and by POST and is told an error: `node urql.mjs URL`.
import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';

const ask = async (preferGetMethod) => {
  const client = new Client({ url: process.argv[2], exchanges: [cacheExchange, fetchExchange], preferGetMethod });
  const good = await client.query(gql`query ($topic: ID!) { topic(id: $topic) { __typename name } }`, { topic: 'integrated-care' }).toPromise();
  const bad = await client.query(gql`{ topic(id: "integrated-care") { nam } }`, {}).toPromise();
  return { name: good.data?.topic.name, error: good.error?.message ?? null, code: bad.error?.graphQLErrors[0]?.extensions.code };
};
console.log(JSON.stringify([await ask(false), await ask('force')]));
