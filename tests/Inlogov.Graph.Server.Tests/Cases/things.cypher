CREATE (a:Thing {name: 'a', size: 1})-[:NEXT {weight: 0.5}]->(b:Thing {name: 'b', size: 2});
