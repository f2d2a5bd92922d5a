// The example questions of the playground and the start page; a test runs each against the shipped graph.
'use strict';

window.examples = [
  {
    question: 'Who writes about integrated care?',
    query: `{
  authorsByTopic(topic: "integrated-care") {
    edges {
      articleCount
      node { name articles { nodes { title } } }
    }
  }
}`,
  },
  {
    question: 'Which organisations does this author discuss?',
    query: `query ($id: ID!) {
  person(id: $id) {
    name
    organisations(first: 10) {
      totalCount
      edges { articleCount node { name kind } }
    }
  }
}`,
    variables: { id: 'person:jason-lowther' },
  },
  {
    question: 'Where does the text name the National Audit Office?',
    query: `{
  organisation(id: "organisation:national-audit-office") {
    name
    articles {
      edges { count node { title } evidence { document { path } line surfaceForm } }
    }
  }
}`,
  },
  {
    question: 'Which policies are named together with the Local Government Association?',
    query: `{
  organisation(id: "organisation:local-government-association") {
    name
    policies { edges { articleCount node { name kind year } } }
  }
}`,
  },
  {
    question: 'What is this article about, and whom does it name?',
    query: `{
  article(id: "are-councillors-safe-debatenothate") {
    title
    authors { nodes { name affiliations { edges { role current node { name } } } } }
    topics { edges { rank weight node { name } } }
    organisations(first: 5) { totalCount nodes { name } }
    people { nodes { name } }
  }
}`,
  },
  {
    question: 'Which articles are about finance and name the Treasury or the NAO?',
    query: `query ($where: ArticleFilterInput) {
  articles(where: $where, order: [{ title: ASC }]) {
    totalCount
    nodes { title authors { nodes { name } } }
  }
}`,
    variables: {
      where: {
        topics: { some: { slug: { eq: 'local-government-finance' } } },
        organisations: { some: { name: { in: ['HM Treasury', 'National Audit Office'] } } },
      },
    },
  },
  {
    question: 'What does the vocabulary of topics look like?',
    query: `{
  topics(first: 50, order: [{ articlesCount: DESC }]) {
    nodes { name definition articles { totalCount } }
  }
}`,
  },
];
