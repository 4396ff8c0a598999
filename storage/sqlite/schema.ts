/**
 * One table for all kinds. The lookups are columns of their own and null where a kind has none, which keeps such
 * documents out of the indexes. Every index ends in what its question orders by, so that nothing is ever sorted.
 */
const table = `
  CREATE TABLE documents (
    tenant TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    etag INTEGER NOT NULL,
    body TEXT NOT NULL,
    person TEXT,
    "match" TEXT,
    at TEXT,
    due TEXT,
    PRIMARY KEY (tenant, kind, id)
  ) STRICT;
  CREATE INDEX by_person ON documents (tenant, kind, person, at DESC, id DESC) WHERE person IS NOT NULL;
  CREATE INDEX by_match ON documents (tenant, kind, "match", at DESC, id DESC) WHERE "match" IS NOT NULL;
  CREATE INDEX by_due ON documents (due, id) WHERE due IS NOT NULL;
`;

/** What was given up can be found. Before, it could be given up already, but nobody could ask for it. */
const parked = `
  ALTER TABLE documents ADD COLUMN parked TEXT;
  UPDATE documents SET parked = (
    SELECT min(json_extract(effect.value, '$.parked.at')) FROM json_each(body, '$.effects') AS effect
  ) WHERE kind IN ('incident', 'aftercare');
  CREATE INDEX by_parked ON documents (tenant, parked, id) WHERE parked IS NOT NULL;
`;

/** Every document says in which edition of its shape it was written (`storage/editions.ts`). */
const edition = `UPDATE documents SET body = '{"edition":1,"document":' || body || '}';`;

/** Open work can be found by the desk on which it lies (`protocol/work/desk.ts`). */
const desk = `
  ALTER TABLE documents ADD COLUMN desk TEXT;
  UPDATE documents SET desk = coalesce(
    'person:' || json_extract(body, '$.document.state.handedTo'),
    'department:' || json_extract(body, '$.document.state.report.department')
  ) WHERE kind = 'incident' AND json_extract(body, '$.document.state.phase') = 'registered';
  UPDATE documents SET desk = coalesce(
    'person:' || json_extract(body, '$.document.state.claimedBy'),
    'group:' || json_extract(body, '$.document.state.request.group')
  ) WHERE kind = 'aftercare' AND json_extract(body, '$.document.state.phase') IN ('open', 'claimed');
  CREATE INDEX by_desk ON documents (tenant, kind, desk, at DESC, id DESC) WHERE desk IS NOT NULL;
`;

/** Access bans can be found by their last day. Before there were none. */
const until = `
  ALTER TABLE documents ADD COLUMN until TEXT;
  CREATE INDEX by_until ON documents (tenant, kind, until, id) WHERE until IS NOT NULL;
`;

/**
 * A document can be filed under several keys. The list of them follows the documents by itself, within the same
 * statement. An aggressor from before is found again once his keys are made (`storage/renew-keys.ts`).
 */
const keys = `
  DROP INDEX by_match;
  ALTER TABLE documents DROP COLUMN "match";
  ALTER TABLE documents ADD COLUMN keys TEXT;
  ALTER TABLE documents ADD COLUMN keyed INTEGER;
  UPDATE documents SET keyed = 0 WHERE kind = 'aggressor';
  CREATE INDEX by_keyed ON documents (tenant, kind, keyed, id) WHERE keyed IS NOT NULL;
  CREATE TABLE filed_under (
    tenant TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    at TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (tenant, kind, key, at DESC, id DESC)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER filed AFTER INSERT ON documents WHEN new.keys IS NOT NULL BEGIN
    INSERT INTO filed_under SELECT new.tenant, new.kind, value, new.at, new.id FROM json_each(new.keys);
  END;
  CREATE TRIGGER filed_anew AFTER UPDATE OF keys, at ON documents
  WHEN old.keys IS NOT new.keys OR old.at IS NOT new.at BEGIN
    DELETE FROM filed_under WHERE (tenant, kind, key, at, id) IN
      (SELECT old.tenant, old.kind, value, old.at, old.id FROM json_each(old.keys));
    INSERT INTO filed_under SELECT new.tenant, new.kind, value, new.at, new.id FROM json_each(new.keys);
  END;
  CREATE TRIGGER taken_out AFTER DELETE ON documents WHEN old.keys IS NOT NULL BEGIN
    DELETE FROM filed_under WHERE (tenant, kind, key, at, id) IN
      (SELECT old.tenant, old.kind, value, old.at, old.id FROM json_each(old.keys));
  END;
`;

/** Each step brings a file to the next version; the first one begins with nothing. Steps are only ever added. */
const steps = [table, parked, edition, desk, until, keys] as const;

/** The version of the tables, kept in the file's `user_version`: how many steps were taken. */
export const schemaVersion = steps.length;

/** What brings a file of one version up to another, the present one unless a test needs an old file. */
export const stepsFrom = (version: number, to: number = schemaVersion): string =>
  [...steps.slice(version, to), `PRAGMA user_version = ${to};`].join('\n');
