// A pump and what it is made of; statements end with a semicolon, which may also stand 'in; text' or in a comment;
CREATE (pump:Part {id: 'part:pump', name: 'Pump; complete', mass: 12.5}),
       (motor:Part {id: 'part:motor', name: 'Motor', mass: 7.25}),
       (bolt:Part {id: 'part:bolt', name: 'Bolt M6', mass: 0.01}),
       (pump)-[:CONTAINS {quantity: 1}]->(motor),
       (pump)-[:CONTAINS {quantity: 16}]->(bolt),
       (motor)-[:CONTAINS {quantity: 8}]->(bolt);

MATCH (motor:Part {id: 'part:motor'}), (bolt:Part {id: 'part:bolt'})
CREATE (works:Maker {id: 'maker:acme', name: 'Acme Works'}), (screws:Maker {id: 'maker:screws', name: 'Screws & Sons'}),
       (motor)-[:MADE_BY]->(works), (bolt)-[:MADE_BY]->(works), (bolt)-[:MADE_BY]->(screws);
