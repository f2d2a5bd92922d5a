// Relay's compiler takes `?sdl` and a paged fragment with @connection: `node relay.mjs URL`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import relay from 'relay-compiler';

const folder = mkdtempSync(join(tmpdir(), 'relay-'));
mkdirSync(join(folder, 'src'));
writeFileSync(join(folder, 'schema.graphql'), await (await fetch(process.argv[2] + '?sdl')).text());
writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({ src: './src', schema: './schema.graphql', language: 'typescript', eagerEsModules: true }));
writeFileSync(join(folder, 'src', 'Articles.ts'), `
import { graphql } from 'react-relay';
graphql\`
  fragment Articles_list on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "ArticlesPageQuery") {
    articles(first: $count, after: $cursor, order: [{ title: ASC }]) @connection(key: "Articles_articles") {
      edges { node { id title authors(first: 3) { edges { position node { name } } } } }
    }
  }\`;
graphql\`query ArticlesQuery { ...Articles_list node(id: "topic:integrated-care") { id ... on Topic { name } } }\`;
`);
const run = spawnSync(relay, ['--repersist', join(folder, 'relay.config.json')], { cwd: folder, encoding: 'utf8' });
const made = run.status === 0 ? readdirSync(join(folder, 'src', '__generated__')).sort() : [];
rmSync(folder, { recursive: true });
console.log(JSON.stringify({ status: run.status, made, said: run.status === 0 ? '' : run.stdout + run.stderr }));
