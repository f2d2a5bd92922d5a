CREATE CONSTRAINT article_id FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_slug FOR (n:Article) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT person_id FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_slug FOR (n:Person) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT organisation_id FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_slug FOR (n:Organisation) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT policy_id FOR (n:Policy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT policy_slug FOR (n:Policy) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT topic_id FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_slug FOR (n:Topic) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT place_id FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_slug FOR (n:Place) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT document_id FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_slug FOR (n:Document) REQUIRE n.slug IS UNIQUE;
CREATE FULLTEXT INDEX search FOR (n:Article|Person|Organisation|Policy|Topic|Place) ON EACH [n.title, n.name, n.aliases];
CREATE (:InlogovGraph {id: 'graph', revision: 7, seedHash: 'c0ffee'});
CREATE
  (:Article {id: 'article:bins-on-tuesdays', slug: 'bins-on-tuesdays', title: 'Bins on Tuesdays', publishedOn: date('2019-03-01'), anonymous: false}),
  (:Article {id: 'article:a-roof-for-all', slug: 'a-roof-for-all', title: 'A roof for all', publishedOn: date('2019-03-01'), anonymous: false, firstPublishedIn: 'The Gazette'}),
  (:Article {id: 'article:counting-the-cost', slug: 'counting-the-cost', title: 'Counting the cost', publishedOn: date('2019-11-12'), anonymous: false}),
  (:Article {id: 'article:who-audits-the-auditors', slug: 'who-audits-the-auditors', title: 'Who audits the auditors?', publishedOn: date('2020-02-29'), anonymous: false}),
  (:Article {id: 'article:care-closer-to-home', slug: 'care-closer-to-home', title: 'Care closer to home', publishedOn: date('2020-06-15'), anonymous: false}),
  (:Article {id: 'article:the-long-wait', slug: 'the-long-wait', title: 'The long wait', publishedOn: date('2020-06-15'), anonymous: false}),
  (:Article {id: 'article:small-towns-large-bills', slug: 'small-towns-large-bills', title: 'Small towns, large bills', publishedOn: date('2021-01-04'), anonymous: false}),
  (:Article {id: 'article:keys-and-ladders', slug: 'keys-and-ladders', title: 'Keys and ladders', publishedOn: date('2021-09-30'), anonymous: false}),
  (:Article {id: 'article:anonymous-notes', slug: 'anonymous-notes', title: 'Anonymous notes', anonymous: true}),
  (:Article {id: 'article:a-budget-for-bees', slug: 'a-budget-for-bees', title: 'A budget for bees', publishedOn: date('2022-05-05'), anonymous: false}),
  (:Article {id: 'article:streets-of-zoe', slug: 'streets-of-zoe', title: 'Streets of Zoë 😀 "quoted"', publishedOn: date('2022-12-31'), anonymous: false}),
  (:Article {id: 'article:undated-thoughts', slug: 'undated-thoughts', title: 'Undated thoughts', anonymous: false}),
  (:Article {id: 'article:the-last-word', slug: 'the-last-word', title: 'The last word', publishedOn: date('2023-07-07'), anonymous: false, firstPublishedIn: 'The Gazette'}),
  (:Article {id: 'article:joined-up-at-last', slug: 'joined-up-at-last', title: 'Joined up at last', publishedOn: date('2024-02-02'), anonymous: false}),
  (:Person:Author {id: 'person:ada-quill', slug: 'ada-quill', name: 'Ada Quill', aliases: ['A. Quill'], formerIds: ['person:a-quill', 'person:quill']}),
  (:Person:Author {id: 'person:ben-osei', slug: 'ben-osei', name: 'Ben Osei', aliases: []}),
  (:Person:Author {id: 'person:cyd-marsh', slug: 'cyd-marsh', name: 'Cyd Marsh', aliases: ['Cyd M.', 'Dr Marsh']}),
  (:Person:Author {id: 'person:dee-flint', slug: 'dee-flint', name: 'Dee Flint', aliases: []}),
  (:Person:Author {id: 'person:eli-novak', slug: 'eli-novak', name: 'Eli Novak', aliases: ['E Novak']}),
  (:Person:Author {id: 'person:fay-okoro', slug: 'fay-okoro', name: 'Fay Okoro', aliases: []}),
  (:Person {id: 'person:gus-ng', slug: 'gus-ng', name: 'Gus Ng', aliases: []}),
  (:Person {id: 'person:hal-ives', slug: 'hal-ives', name: 'Hal Ives', aliases: ['HAL']}),
  (:Organisation {id: 'organisation:north-borough', slug: 'north-borough', name: 'North Borough Council', kind: 'local-authority', aliases: ['NBC']}),
  (:Organisation {id: 'organisation:audit-house', slug: 'audit-house', name: 'Audit House', kind: 'audit-or-regulatory-body', aliases: [], formerIds: ['organisation:house-of-audit', 'organisation:north-borough']}),
  (:Organisation {id: 'organisation:river-university', slug: 'river-university', name: 'River University', kind: 'university', aliases: ['RU', 'River Uni']}),
  (:Organisation {id: 'organisation:river-institute', slug: 'river-institute', name: 'River Institute', kind: 'research-centre', aliases: []}),
  (:Organisation {id: 'organisation:town-gazette', slug: 'town-gazette', name: 'Town Gazette', kind: 'media', aliases: []}),
  (:Policy {id: 'policy:housing-act', slug: 'housing-act', name: 'Housing Act', kind: 'act', year: 2004, aliases: ['HA']}),
  (:Policy {id: 'policy:care-act', slug: 'care-act', name: 'Care Act', kind: 'act', year: 2014, aliases: []}),
  (:Policy {id: 'policy:fair-funding', slug: 'fair-funding', name: 'Fair Funding', kind: 'policy', aliases: []}),
  (:Policy {id: 'policy:green-streets', slug: 'green-streets', name: 'Green Streets', kind: 'programme', year: 2021, aliases: ['GS']}),
  (:Policy {id: 'policy:audit-code', slug: 'audit-code', name: 'Audit Code', kind: 'code', year: 2020, aliases: []}),
  (:Topic {id: 'topic:housing', slug: 'housing', name: 'Housing', definition: 'Homes and who has them.'}),
  (:Topic {id: 'topic:homelessness', slug: 'homelessness', name: 'Homelessness', definition: 'Being without a home.'}),
  (:Topic {id: 'topic:social-care', slug: 'social-care', name: 'Social care', definition: 'Help with daily life.'}),
  (:Topic {id: 'topic:integrated-care', slug: 'integrated-care', name: 'Integrated care', definition: 'Health and care as one.'}),
  (:Topic {id: 'topic:finance', slug: 'finance', name: 'Finance', formerIds: ['topic:money'], definition: 'Money of councils.'}),
  (:Topic {id: 'topic:audit', slug: 'audit', name: 'Audit', definition: 'Checking the money.'}),
  (:Topic {id: 'topic:bees', slug: 'bees', name: 'Bees', definition: 'Nothing else.'}),
  (:Place {id: 'place:northtown', slug: 'northtown', name: 'Northtown', aliases: []}),
  (:Place {id: 'place:southwick', slug: 'southwick', name: 'Southwick', aliases: []}),
  (:Place {id: 'place:zoe-street', slug: 'zoe-street', name: 'Zoë Street', aliases: []}),
  (:Document {id: 'document:page-1', slug: 'page-1', path: 'page-1.txt', sha256: '0000000000000000000000000000000000000000000000000000000000000000', text: 'First line\nBy Ada Quill and Ben Osei\nNorth Borough Council said so.\nThe end'}),
  (:Document {id: 'document:page-2', slug: 'page-2', path: 'page-2.txt', sha256: '1111111111111111111111111111111111111111111111111111111111111111'});
UNWIND [
  {from: 'person:ada-quill', to: 'article:bins-on-tuesdays', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-2', 'document:page-9'], evidenceLines: [2, 3], evidenceColumns: [1, 2], evidenceForms: ['form 1.1', 'form 1.2'], position: 1, byline: 'ADA QUILL'}},
  {from: 'person:ben-osei', to: 'article:bins-on-tuesdays', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-9'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 2.1'], position: 2, byline: 'BEN OSEI'}},
  {from: 'person:ada-quill', to: 'article:a-roof-for-all', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-1', 'document:page-2'], evidenceLines: [4, 1], evidenceColumns: [1, 2], evidenceForms: ['form 3.1', 'form 3.2'], position: 1, byline: 'Ada Quill'}},
  {from: 'person:ben-osei', to: 'article:counting-the-cost', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-2', 'document:page-9'], evidenceLines: [1, 2], evidenceColumns: [1, 2], evidenceForms: ['form 4.1', 'form 4.2'], position: 1, byline: 'Ben Osei'}},
  {from: 'person:cyd-marsh', to: 'article:counting-the-cost', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-9'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 5.1'], position: 2, byline: 'Cyd Marsh'}},
  {from: 'person:ada-quill', to: 'article:counting-the-cost', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-1'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 6.1'], position: 3, byline: 'Ada Quill'}},
  {from: 'person:cyd-marsh', to: 'article:who-audits-the-auditors', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-2', 'document:page-9'], evidenceLines: [4, 1], evidenceColumns: [1, 2], evidenceForms: ['form 7.1', 'form 7.2'], position: 1, byline: 'Cyd Marsh'}},
  {from: 'person:dee-flint', to: 'article:care-closer-to-home', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-9', 'document:page-1'], evidenceLines: [1, 2], evidenceColumns: [1, 2], evidenceForms: ['form 8.1', 'form 8.2'], position: 1, byline: 'Dee Flint'}},
  {from: 'person:eli-novak', to: 'article:care-closer-to-home', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-1'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 9.1'], position: 2, byline: 'Eli Novak'}},
  {from: 'person:dee-flint', to: 'article:the-long-wait', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-2', 'document:page-9'], evidenceLines: [3, 4], evidenceColumns: [1, 2], evidenceForms: ['form 10.1', 'form 10.2'], position: 1, byline: 'Dee Flint'}},
  {from: 'person:ben-osei', to: 'article:small-towns-large-bills', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-9', 'document:page-1'], evidenceLines: [4, 1], evidenceColumns: [1, 2], evidenceForms: ['form 11.1', 'form 11.2'], position: 1, byline: 'Ben Osei'}},
  {from: 'person:ada-quill', to: 'article:keys-and-ladders', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-1', 'document:page-2'], evidenceLines: [1, 2], evidenceColumns: [1, 2], evidenceForms: ['form 12.1', 'form 12.2'], position: 1, byline: 'Ada Quill'}},
  {from: 'person:fay-okoro', to: 'article:keys-and-ladders', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-2'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 13.1'], position: 2, byline: 'Fay Okoro'}},
  {from: 'person:cyd-marsh', to: 'article:a-budget-for-bees', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-9', 'document:page-1'], evidenceLines: [3, 4], evidenceColumns: [1, 2], evidenceForms: ['form 14.1', 'form 14.2'], position: 1, byline: 'Cyd Marsh'}},
  {from: 'person:ben-osei', to: 'article:a-budget-for-bees', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-1'], evidenceLines: [4], evidenceColumns: [1], evidenceForms: ['form 15.1'], position: 2, byline: 'Ben Osei'}},
  {from: 'person:eli-novak', to: 'article:streets-of-zoe', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-2', 'document:page-9'], evidenceLines: [1, 2], evidenceColumns: [1, 2], evidenceForms: ['form 16.1', 'form 16.2'], position: 1, byline: 'Eli Novak'}},
  {from: 'person:dee-flint', to: 'article:undated-thoughts', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-9', 'document:page-1'], evidenceLines: [2, 3], evidenceColumns: [1, 2], evidenceForms: ['form 17.1', 'form 17.2'], position: 1, byline: 'Dee Flint'}},
  {from: 'person:ada-quill', to: 'article:undated-thoughts', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-1'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 18.1'], position: 2, byline: 'Ada Quill'}},
  {from: 'person:ada-quill', to: 'article:the-last-word', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-2', 'document:page-9'], evidenceLines: [4, 1], evidenceColumns: [1, 2], evidenceForms: ['form 19.1', 'form 19.2'], position: 1, byline: 'Ada Quill'}},
  {from: 'person:dee-flint', to: 'article:joined-up-at-last', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-9', 'document:page-1'], evidenceLines: [1, 2], evidenceColumns: [1, 2], evidenceForms: ['form 20.1', 'form 20.2'], position: 1, byline: 'Dee Flint'}},
  {from: 'person:eli-novak', to: 'article:joined-up-at-last', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-1'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 21.1'], position: 2, byline: 'Eli Novak'}},
  {from: 'person:cyd-marsh', to: 'article:joined-up-at-last', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: ['document:page-2'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 22.1'], position: 3, byline: 'Cyd Marsh'}}
] AS row
MATCH (a:Person {id: row.from}), (b:Article {id: row.to})
CREATE (a)-[r:WROTE]->(b)
SET r = row.p;
UNWIND [
  {from: 'article:bins-on-tuesdays', to: 'topic:finance', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:bins-on-tuesdays'], evidenceDocuments: ['document:page-9'], evidenceLines: [4], evidenceColumns: [1], evidenceForms: ['form 23.1'], weight: 0.6, rank: 1}},
  {from: 'article:a-roof-for-all', to: 'topic:housing', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:a-roof-for-all'], evidenceDocuments: ['document:page-1'], evidenceLines: [1], evidenceColumns: [1], evidenceForms: ['form 24.1'], weight: 0.9, rank: 1}},
  {from: 'article:a-roof-for-all', to: 'topic:homelessness', p: {confidence: 0.7, recogniser: 'pattern', sources: ['article:a-roof-for-all'], evidenceDocuments: ['document:page-2'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 25.1'], weight: 0.7, rank: 2}},
  {from: 'article:counting-the-cost', to: 'topic:finance', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:counting-the-cost'], evidenceDocuments: ['document:page-9'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 26.1'], weight: 0.9, rank: 1}},
  {from: 'article:counting-the-cost', to: 'topic:audit', p: {confidence: 0.7, recogniser: 'pattern', sources: ['article:counting-the-cost'], evidenceDocuments: ['document:page-1'], evidenceLines: [4], evidenceColumns: [1], evidenceForms: ['form 27.1'], weight: 0.5, rank: 2}},
  {from: 'article:who-audits-the-auditors', to: 'topic:audit', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:who-audits-the-auditors'], evidenceDocuments: ['document:page-2'], evidenceLines: [1], evidenceColumns: [1], evidenceForms: ['form 28.1'], weight: 1.0, rank: 1}},
  {from: 'article:care-closer-to-home', to: 'topic:integrated-care', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:care-closer-to-home'], evidenceDocuments: ['document:page-9'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 29.1'], weight: 0.8, rank: 1}},
  {from: 'article:care-closer-to-home', to: 'topic:social-care', p: {confidence: 0.7, recogniser: 'pattern', sources: ['article:care-closer-to-home'], evidenceDocuments: ['document:page-1'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 30.1'], weight: 0.6, rank: 2}},
  {from: 'article:the-long-wait', to: 'topic:social-care', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:the-long-wait'], evidenceDocuments: ['document:page-2'], evidenceLines: [4], evidenceColumns: [1], evidenceForms: ['form 31.1'], weight: 0.9, rank: 1}},
  {from: 'article:small-towns-large-bills', to: 'topic:finance', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:small-towns-large-bills'], evidenceDocuments: ['document:page-9'], evidenceLines: [1], evidenceColumns: [1], evidenceForms: ['form 32.1'], weight: 0.8, rank: 1}},
  {from: 'article:small-towns-large-bills', to: 'topic:housing', p: {confidence: 0.7, recogniser: 'pattern', sources: ['article:small-towns-large-bills'], evidenceDocuments: ['document:page-1'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 33.1'], weight: 0.3, rank: 2}},
  {from: 'article:keys-and-ladders', to: 'topic:homelessness', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:keys-and-ladders'], evidenceDocuments: ['document:page-2'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 34.1'], weight: 0.8, rank: 1}},
  {from: 'article:a-budget-for-bees', to: 'topic:finance', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:a-budget-for-bees'], evidenceDocuments: ['document:page-9'], evidenceLines: [4], evidenceColumns: [1], evidenceForms: ['form 35.1'], weight: 0.5, rank: 1}},
  {from: 'article:streets-of-zoe', to: 'topic:housing', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:streets-of-zoe'], evidenceDocuments: ['document:page-1'], evidenceLines: [1], evidenceColumns: [1], evidenceForms: ['form 36.1'], weight: 0.4, rank: 1}},
  {from: 'article:undated-thoughts', to: 'topic:social-care', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:undated-thoughts'], evidenceDocuments: ['document:page-2'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 37.1'], weight: 0.2, rank: 1}},
  {from: 'article:the-last-word', to: 'topic:housing', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:the-last-word'], evidenceDocuments: ['document:page-9'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 38.1'], weight: 0.7, rank: 1}},
  {from: 'article:the-last-word', to: 'topic:finance', p: {confidence: 0.7, recogniser: 'pattern', sources: ['article:the-last-word'], evidenceDocuments: ['document:page-1'], evidenceLines: [4], evidenceColumns: [1], evidenceForms: ['form 39.1'], weight: 0.2, rank: 2}},
  {from: 'article:the-last-word', to: 'topic:audit', p: {confidence: 0.4, recogniser: 'pattern', sources: ['article:the-last-word'], evidenceDocuments: ['document:page-2'], evidenceLines: [1], evidenceColumns: [1], evidenceForms: ['form 40.1'], weight: 0.1, rank: 3}},
  {from: 'article:joined-up-at-last', to: 'topic:integrated-care', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:joined-up-at-last'], evidenceDocuments: ['document:page-9'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 41.1'], weight: 0.95, rank: 1}}
] AS row
MATCH (a:Article {id: row.from}), (b:Topic {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r = row.p;
UNWIND [
  {from: 'article:bins-on-tuesdays', to: 'organisation:north-borough', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:bins-on-tuesdays'], evidenceDocuments: ['document:page-1', 'document:page-2', 'document:page-9'], evidenceLines: [3, 4, 1], evidenceColumns: [1, 2, 3], evidenceForms: ['form 42.1', 'form 42.2', 'form 42.3'], count: 3, bodyCount: 3, bioCount: 0, noteCount: 0, inTitle: true, surfaceForms: ['north-borough']}},
  {from: 'article:a-roof-for-all', to: 'organisation:north-borough', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:a-roof-for-all'], evidenceDocuments: ['document:page-1'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 45.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['north-borough']}},
  {from: 'article:counting-the-cost', to: 'organisation:audit-house', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:counting-the-cost'], evidenceDocuments: ['document:page-2', 'document:page-9', 'document:page-1'], evidenceLines: [3, 4, 1], evidenceColumns: [1, 2, 3], evidenceForms: ['form 46.1', 'form 46.2', 'form 46.3'], count: 4, bodyCount: 4, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['audit-house']}},
  {from: 'article:who-audits-the-auditors', to: 'organisation:audit-house', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:who-audits-the-auditors'], evidenceDocuments: ['document:page-1', 'document:page-2', 'document:page-9'], evidenceLines: [1, 2, 3], evidenceColumns: [1, 2, 3], evidenceForms: ['form 48.1', 'form 48.2', 'form 48.3'], count: 6, bodyCount: 6, bioCount: 0, noteCount: 0, inTitle: true, surfaceForms: ['audit-house']}},
  {from: 'article:keys-and-ladders', to: 'organisation:river-university', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:keys-and-ladders'], evidenceDocuments: ['document:page-1'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 57.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['river-university']}},
  {from: 'article:a-budget-for-bees', to: 'organisation:north-borough', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:a-budget-for-bees'], evidenceDocuments: ['document:page-9', 'document:page-1'], evidenceLines: [4, 1], evidenceColumns: [1, 2], evidenceForms: ['form 59.1', 'form 59.2'], count: 2, bodyCount: 2, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['north-borough']}},
  {from: 'article:the-last-word', to: 'organisation:town-gazette', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:the-last-word'], evidenceDocuments: ['document:page-9'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 62.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['town-gazette']}},
  {from: 'article:joined-up-at-last', to: 'organisation:river-institute', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:joined-up-at-last'], evidenceDocuments: ['document:page-1'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 66.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['river-institute']}},
  {from: 'article:anonymous-notes', to: 'organisation:north-borough', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:anonymous-notes'], evidenceDocuments: ['document:page-2'], evidenceLines: [4], evidenceColumns: [1], evidenceForms: ['form 67.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['north-borough']}}
] AS row
MATCH (a:Article {id: row.from}), (b:Organisation {id: row.to})
CREATE (a)-[r:MENTIONS]->(b)
SET r = row.p;
UNWIND [
  {from: 'article:bins-on-tuesdays', to: 'place:northtown', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:bins-on-tuesdays'], evidenceDocuments: ['document:page-2'], evidenceLines: [4], evidenceColumns: [1], evidenceForms: ['form 43.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['northtown']}},
  {from: 'article:small-towns-large-bills', to: 'place:southwick', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:small-towns-large-bills'], evidenceDocuments: ['document:page-2', 'document:page-9'], evidenceLines: [4, 1], evidenceColumns: [1, 2], evidenceForms: ['form 55.1', 'form 55.2'], count: 2, bodyCount: 2, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['southwick']}},
  {from: 'article:streets-of-zoe', to: 'place:zoe-street', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:streets-of-zoe'], evidenceDocuments: ['document:page-1', 'document:page-2', 'document:page-9'], evidenceLines: [1, 2, 3], evidenceColumns: [1, 2, 3], evidenceForms: ['form 60.1', 'form 60.2', 'form 60.3'], count: 7, bodyCount: 7, bioCount: 0, noteCount: 0, inTitle: true, surfaceForms: ['zoe-street']}}
] AS row
MATCH (a:Article {id: row.from}), (b:Place {id: row.to})
CREATE (a)-[r:MENTIONS]->(b)
SET r = row.p;
UNWIND [
  {from: 'article:a-roof-for-all', to: 'policy:housing-act', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:a-roof-for-all'], evidenceDocuments: ['document:page-9', 'document:page-1'], evidenceLines: [1, 2], evidenceColumns: [1, 2], evidenceForms: ['form 44.1', 'form 44.2'], count: 2, bodyCount: 2, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['housing-act']}},
  {from: 'article:counting-the-cost', to: 'policy:fair-funding', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:counting-the-cost'], evidenceDocuments: ['document:page-9'], evidenceLines: [4], evidenceColumns: [1], evidenceForms: ['form 47.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['fair-funding']}},
  {from: 'article:who-audits-the-auditors', to: 'policy:audit-code', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:who-audits-the-auditors'], evidenceDocuments: ['document:page-2', 'document:page-9', 'document:page-1'], evidenceLines: [2, 3, 4], evidenceColumns: [1, 2, 3], evidenceForms: ['form 49.1', 'form 49.2', 'form 49.3'], count: 5, bodyCount: 5, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['audit-code']}},
  {from: 'article:care-closer-to-home', to: 'policy:care-act', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:care-closer-to-home'], evidenceDocuments: ['document:page-1', 'document:page-2'], evidenceLines: [4, 1], evidenceColumns: [1, 2], evidenceForms: ['form 51.1', 'form 51.2'], count: 2, bodyCount: 2, bioCount: 0, noteCount: 0, inTitle: true, surfaceForms: ['care-act']}},
  {from: 'article:the-long-wait', to: 'policy:care-act', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:the-long-wait'], evidenceDocuments: ['document:page-2'], evidenceLines: [1], evidenceColumns: [1], evidenceForms: ['form 52.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['care-act']}},
  {from: 'article:small-towns-large-bills', to: 'policy:fair-funding', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:small-towns-large-bills'], evidenceDocuments: ['document:page-1', 'document:page-2', 'document:page-9'], evidenceLines: [3, 4, 1], evidenceColumns: [1, 2, 3], evidenceForms: ['form 54.1', 'form 54.2', 'form 54.3'], count: 3, bodyCount: 3, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['fair-funding']}},
  {from: 'article:keys-and-ladders', to: 'policy:housing-act', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:keys-and-ladders'], evidenceDocuments: ['document:page-9'], evidenceLines: [1], evidenceColumns: [1], evidenceForms: ['form 56.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['housing-act']}},
  {from: 'article:a-budget-for-bees', to: 'policy:green-streets', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:a-budget-for-bees'], evidenceDocuments: ['document:page-2', 'document:page-9'], evidenceLines: [3, 4], evidenceColumns: [1, 2], evidenceForms: ['form 58.1', 'form 58.2'], count: 2, bodyCount: 2, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['green-streets']}},
  {from: 'article:streets-of-zoe', to: 'policy:green-streets', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:streets-of-zoe'], evidenceDocuments: ['document:page-2'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 61.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['green-streets']}},
  {from: 'article:the-last-word', to: 'policy:housing-act', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:the-last-word'], evidenceDocuments: ['document:page-1'], evidenceLines: [4], evidenceColumns: [1], evidenceForms: ['form 63.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['housing-act']}},
  {from: 'article:the-last-word', to: 'policy:fair-funding', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:the-last-word'], evidenceDocuments: ['document:page-2'], evidenceLines: [1], evidenceColumns: [1], evidenceForms: ['form 64.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['fair-funding']}},
  {from: 'article:joined-up-at-last', to: 'policy:care-act', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:joined-up-at-last'], evidenceDocuments: ['document:page-9', 'document:page-1', 'document:page-2'], evidenceLines: [2, 3, 4], evidenceColumns: [1, 2, 3], evidenceForms: ['form 65.1', 'form 65.2', 'form 65.3'], count: 4, bodyCount: 4, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['care-act']}}
] AS row
MATCH (a:Article {id: row.from}), (b:Policy {id: row.to})
CREATE (a)-[r:MENTIONS]->(b)
SET r = row.p;
UNWIND [
  {from: 'article:who-audits-the-auditors', to: 'person:gus-ng', p: {confidence: 0.5, recogniser: 'pattern', sources: ['article:who-audits-the-auditors'], evidenceDocuments: ['document:page-9'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 50.1'], count: 1, bodyCount: 1, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['gus-ng']}},
  {from: 'article:the-long-wait', to: 'person:hal-ives', p: {confidence: 0.9, recogniser: 'pattern', sources: ['article:the-long-wait'], evidenceDocuments: ['document:page-9', 'document:page-1'], evidenceLines: [2, 3], evidenceColumns: [1, 2], evidenceForms: ['form 53.1', 'form 53.2'], count: 2, bodyCount: 2, bioCount: 0, noteCount: 0, inTitle: false, surfaceForms: ['hal-ives']}}
] AS row
MATCH (a:Article {id: row.from}), (b:Person {id: row.to})
CREATE (a)-[r:MENTIONS]->(b)
SET r = row.p;
UNWIND [
  {from: 'person:ada-quill', to: 'organisation:river-university', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: [], role: 'Lecturer', current: true}},
  {from: 'person:ben-osei', to: 'organisation:river-institute', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: [], current: true}},
  {from: 'person:cyd-marsh', to: 'organisation:audit-house', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: [], role: 'Auditor', current: false}},
  {from: 'person:dee-flint', to: 'organisation:river-university', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: [], role: 'Student', current: false}}
] AS row
MATCH (a:Person {id: row.from}), (b:Organisation {id: row.to})
CREATE (a)-[r:AFFILIATED_WITH]->(b)
SET r = row.p;
UNWIND [
  {from: 'article:bins-on-tuesdays', to: 'document:page-1', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:bins-on-tuesdays'], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: [], startLine: 1, endLine: 19}},
  {from: 'article:a-roof-for-all', to: 'document:page-1', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:a-roof-for-all'], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: [], startLine: 20, endLine: 38}},
  {from: 'article:counting-the-cost', to: 'document:page-1', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:counting-the-cost'], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: [], startLine: 40, endLine: 58}},
  {from: 'article:who-audits-the-auditors', to: 'document:page-1', p: {confidence: 1.0, recogniser: 'by-hand', sources: ['article:who-audits-the-auditors'], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: [], startLine: 60, endLine: 78}}
] AS row
MATCH (a:Article {id: row.from}), (b:Document {id: row.to})
CREATE (a)-[r:APPEARS_IN]->(b)
SET r = row.p;
UNWIND [
  {from: 'topic:homelessness', to: 'topic:housing', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: []}},
  {from: 'topic:integrated-care', to: 'topic:social-care', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: []}},
  {from: 'topic:audit', to: 'topic:finance', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: []}}
] AS row
MATCH (a:Topic {id: row.from}), (b:Topic {id: row.to})
CREATE (a)-[r:BROADER]->(b)
SET r = row.p;
UNWIND [
  {from: 'organisation:river-institute', to: 'organisation:river-university', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: []}}
] AS row
MATCH (a:Organisation {id: row.from}), (b:Organisation {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.p;
UNWIND [
  {from: 'policy:audit-code', to: 'policy:fair-funding', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: []}}
] AS row
MATCH (a:Policy {id: row.from}), (b:Policy {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.p;
UNWIND [
  {from: 'policy:audit-code', to: 'organisation:audit-house', p: {confidence: 0.8, recogniser: 'pattern', sources: [], evidenceDocuments: ['document:page-1'], evidenceLines: [2], evidenceColumns: [1], evidenceForms: ['form 81.1']}},
  {from: 'policy:green-streets', to: 'organisation:north-borough', p: {confidence: 0.8, recogniser: 'pattern', sources: [], evidenceDocuments: ['document:page-2'], evidenceLines: [3], evidenceColumns: [1], evidenceForms: ['form 82.1']}}
] AS row
MATCH (a:Policy {id: row.from}), (b:Organisation {id: row.to})
CREATE (a)-[r:ISSUED_BY]->(b)
SET r = row.p;
UNWIND [
  {from: 'policy:housing-act', to: 'topic:housing', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: []}},
  {from: 'policy:care-act', to: 'topic:social-care', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: []}},
  {from: 'policy:fair-funding', to: 'topic:finance', p: {confidence: 1.0, recogniser: 'by-hand', sources: [], evidenceDocuments: [], evidenceLines: [], evidenceColumns: [], evidenceForms: []}}
] AS row
MATCH (a:Policy {id: row.from}), (b:Topic {id: row.to})
CREATE (a)-[r:CONCERNS]->(b)
SET r = row.p;
