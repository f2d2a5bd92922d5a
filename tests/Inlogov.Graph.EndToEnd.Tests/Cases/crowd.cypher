UNWIND range(1, 80) AS i CREATE (:Person {id: 'person:' + i});
MATCH (a:Person), (b:Person) WHERE a.id <> b.id CREATE (a)-[:KNOWS]->(b);
