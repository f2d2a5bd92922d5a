CREATE CONSTRAINT machine_code FOR (n:Machine) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT part_code FOR (n:Part) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT maker_code FOR (n:Maker) REQUIRE n.code IS UNIQUE;
CREATE
  (m1:Machine:Asset {code: 'M-1', label: 'Lathe', builtAt: datetime('1998-05-01T08:30:00Z'), state: 'in-use'}),
  (m2:Machine:Asset {code: 'M-2', label: 'Press', builtAt: datetime('2004-12-24T23:59:59.5+01:00'), state: 'stopped'}),
  (m3:Machine:Asset {code: 'M-3', label: 'Saw', state: 'in-use'}),
  (p1:Part {code: 'P-1', name: 'Bolt', weight: 0.25, serial: 9007199254740993, tolerances: [0.1, 0.2], manual: 'https://example.org/bolt'}),
  (p2:Part {code: 'P-2', name: 'Belt', weight: 2.0, serial: 12}),
  (p3:Part {code: 'P-3', name: 'Blade', weight: 2.0, tolerances: []}),
  (p4:Part {code: 'P-4', name: 'Motor', weight: 31.5, serial: 1}),
  (p5:Part {code: 'P-5'}),
  (a:Maker {code: 'acme', name: 'Acme'}),
  (b:Maker {code: 'borg', name: 'Borg'}),
  (m1)-[:MADE_BY]->(a), (m2)-[:MADE_BY]->(b), (p1)-[:MADE_BY]->(a), (p2)-[:MADE_BY]->(b), (p4)-[:MADE_BY]->(b),
  (m1)-[:HAS_PART {slot: 1, fittedOn: date('2001-01-01')}]->(p1), (m1)-[:HAS_PART {slot: 2}]->(p2), (m1)-[:HAS_PART {slot: 3, fittedOn: date('2010-10-10')}]->(p4),
  (m2)-[:HAS_PART {slot: 1}]->(p4), (m2)-[:HAS_PART {slot: 2}]->(p1), (m3)-[:HAS_PART {slot: 1}]->(p3), (m3)-[:HAS_PART {slot: 9}]->(p5),
  (p1)-[:TOUCHES]->(p2), (p4)-[:TOUCHES]->(p1), (p1)-[:SHOWN_WITH]->(m1), (p1)-[:SHOWN_WITH]->(p4);
