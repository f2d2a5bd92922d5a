import { createElement as h } from 'react';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { tabOf } from './link.js';

/** A panel of GraphiQL with questions; each opens in a tab of its own. */
export function examplesPlugin(examples) {
  return { title: 'Example questions', icon: Icon, content: () => h(Examples, { examples }) };
}

function Examples({ examples }) {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);
  const open = example => {
    addTab();
    const { query, variables } = tabOf(example);
    // The new tab empties the editors once React has drawn it.
    setTimeout(() => {
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
    });
  };
  return h('section', { 'aria-label': 'Example questions', className: 'examples' },
    h('h2', { className: 'examples-title' }, 'Example questions'),
    h('ul', null, examples.map(example => h('li', { key: example.question },
      h('button', { type: 'button', className: 'graphiql-un-styled', onClick: () => open(example) }, example.question)))));
}

const Icon = () => h('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
  h('circle', { cx: 12, cy: 12, r: 9.25 }), h('path', { d: 'M9.2 9.2a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1.1-1.4 2.2M12 17.2v.2' }));
