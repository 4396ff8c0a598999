/** The version of the table below, kept in the file's `user_version`. Raise it with every change of the table. */
export const schemaVersion = 1;

/**
 * One table for all kinds. The lookups are columns of their own and null where a kind has none, which keeps such
 * documents out of the indexes. Every index ends in what its question orders by, so that nothing is ever sorted.
 */
export const createSchema = `
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
  PRAGMA user_version = ${schemaVersion};
`;
