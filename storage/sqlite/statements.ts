const document = 'SELECT tenant, kind, id, etag, body, at FROM documents';
const key = 'tenant = $tenant AND kind = $kind AND id = $id';
const ofPerson = 'tenant = $tenant AND kind = $kind AND person = $person';
const onDesk = 'tenant = $tenant AND kind = $kind AND desk = $desk';
/** Cross, because the list comes first and each of its documents after it, whatever the planner knows of them. */
const filed = `
  SELECT tenant, kind, id, etag, body, documents.at AS at FROM filed_under CROSS JOIN documents USING (tenant, kind, id)
  WHERE filed_under.tenant = $tenant AND filed_under.kind = $kind AND filed_under.key = $under`;
const newestFiled = 'ORDER BY filed_under.at DESC, filed_under.id DESC LIMIT $limit';
const newestFirst = 'ORDER BY at DESC, id DESC LIMIT $limit';

/** What is asked. Each question is served by an index alone; a test looks at the plans. */
export const questions = {
  get: `${document} WHERE ${key}`,
  exists: `SELECT 1 FROM documents WHERE ${key}`,
  casesOf: `${document} WHERE ${ofPerson} ${newestFirst}`,
  moreCasesOf: `${document} WHERE ${ofPerson} AND (at, id) < ($at, $id) ${newestFirst}`,
  onDesk: `${document} WHERE ${onDesk} ${newestFirst}`,
  moreOnDesk: `${document} WHERE ${onDesk} AND (at, id) < ($at, $id) ${newestFirst}`,
  filedUnder: `${filed} ${newestFiled}`,
  /** Who is filed under it, without reading about him. */
  idsUnder: `SELECT id FROM filed_under WHERE tenant = $tenant AND kind = $kind AND key = $under ORDER BY at DESC, id DESC LIMIT $limit`,
  moreFiledUnder: `${filed} AND (filed_under.at, filed_under.id) < ($at, $id) ${newestFiled}`,
  filedBefore: `${document} WHERE tenant = $tenant AND kind = 'aggressor' AND keyed < $edition ORDER BY keyed, id LIMIT $limit`,
  bans: `${document} WHERE tenant = $tenant AND kind = 'ban' AND until >= $day ORDER BY until, id LIMIT $limit`,
  channels: `${document} WHERE tenant = $tenant AND kind = 'channel' ORDER BY id`,
  due: `${document} WHERE due <= $now ORDER BY due, id LIMIT $limit`,
  parked: `${document} WHERE tenant = $tenant AND parked > '' ORDER BY parked, id LIMIT $limit`,
  nextDue: `SELECT min(due) AS due FROM documents WHERE due > ''`,
} as const;

/** What is changed, each in one statement and therefore in one transaction. */
export const changes = {
  /** An etag begins at random: who read a document that was removed must not overwrite the one made after it. */
  create: `
    INSERT INTO documents (tenant, kind, id, etag, body, person, keys, keyed, at, due, parked, desk, until)
    VALUES ($tenant, $kind, $id, abs(random() % 4503599627370496), $body, $person, $keys, $keyed, $at, $due, $parked,
            $desk, $until)
    RETURNING etag`,
  replace: `
    UPDATE documents
    SET etag = etag + 1, body = $body, person = $person, keys = $keys, keyed = $keyed, at = $at, due = $due,
        parked = $parked, desk = $desk, until = $until
    WHERE ${key} AND etag = $etag
    RETURNING etag`,
  remove: `DELETE FROM documents WHERE ${key} AND etag = $etag`,
} as const;
