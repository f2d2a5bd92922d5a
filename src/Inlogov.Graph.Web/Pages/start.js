// The start page: the graph in numbers, asked through the public API, and the example questions as links.
'use strict';

const kinds = [['articles', 'articles'], ['authors', 'authors'], ['organisations', 'organisations'], ['policies', 'policies'], ['topics', 'topics']];

async function showNumbers() {
  const query = '{ ' + kinds.map(([field]) => `${field} { totalCount }`).join(' ') + ' }';
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = await response.json();
  const list = document.getElementById('numbers');
  for (const [field, label] of kinds) {
    if (!data || !data[field]) continue;
    const item = document.createElement('li');
    const number = document.createElement('b');
    const name = document.createElement('span');
    number.textContent = data[field].totalCount.toLocaleString('en-GB');
    name.textContent = label;
    item.append(number, name);
    list.append(item);
  }
}

for (const [index, example] of window.examples.entries()) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `graphql?plain#example=${index}`;
  link.textContent = example.question;
  item.append(link);
  document.getElementById('questions').append(item);
}

// Another ontology has other fields: then the page goes without numbers.
showNumbers().catch(() => {});
