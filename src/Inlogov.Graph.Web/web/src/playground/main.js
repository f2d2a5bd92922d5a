// GraphiQL from the server's own files: explorer, docs, history, tabs, headers, and the example questions.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import '../../../Pages/examples.js';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { examplesPlugin } from './examples-plugin.js';
import { readPlaygroundLink, tabOf } from './link.js';

const opened = readPlaygroundLink(location.hash, window.examples);
const first = tabOf(window.examples[0]);
const logo = h(GraphiQL.Logo, null, h('a', { href: '/', className: 'home' }, h('img', { src: '/pages/icon.svg', alt: '', width: 20, height: 20 }), 'Inlogov.Graph'));

createRoot(document.getElementById('root')).render(h(GraphiQL, {
  fetcher: createGraphiQLFetcher({ url: '/graphql' }),
  plugins: [HISTORY_PLUGIN, explorerPlugin(), examplesPlugin(window.examples)],
  defaultQuery: first.query,
  initialQuery: opened?.query,
  initialVariables: opened?.variables,
  defaultEditorToolsVisibility: 'variables',
  shouldPersistHeaders: false,
}, logo));
