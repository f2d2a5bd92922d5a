// GraphQL Code Generator makes types of `?sdl` and of two operations, and TypeScript checks a program that uses them: `node codegen.mjs URL`.
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as typescript from '@graphql-codegen/typescript';
import { buildSchema, parse } from 'graphql';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const sdl = await (await fetch(process.argv[2] + '?sdl')).text();
const document = parse(`
  query Articles($where: ArticleFilterInput, $order: [ArticleSortInput!]) {
    articles(where: $where, order: $order) { totalCount edges { cursor node { id title authors { edges { position node { name } } } } } }
  }
  query Anything($id: ID!) { node(id: $id) { __typename id ... on Person { name } ... on Topic { name } } }`);
const output = await codegen({
  filename: 'generated.ts',
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents: [{ location: 'operations.graphql', document }],
  config: { scalars: { Date: 'string', DateTime: 'string', Long: 'number', URL: 'string' }, strictScalars: true },
  plugins: [{ typescript: {} }, { operations: {} }],
  pluginMap: { typescript, operations },
});

const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
const program = `${output}
const variables: ArticlesQueryVariables = { where: { title: { contains: 'care' } }, order: [{ title: SortEnumType.Asc }] };
export const titles = (answer: ArticlesQuery): string[] => answer.articles?.edges.map((edge) => edge.node.title + edge.cursor + String(variables)) ?? [];
`;
writeFileSync(join(folder, 'program.ts'), program);
const compiled = ts.createProgram([join(folder, 'program.ts')], { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] });
const faults = ts.getPreEmitDiagnostics(compiled).map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'));
rmSync(folder, { recursive: true });
console.log(JSON.stringify({ faults, types: (output.match(/^export (type|enum) /gm) ?? []).length }));
