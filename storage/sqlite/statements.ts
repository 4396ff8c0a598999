const document = 'SELECT tenant, kind, id, etag, body, at FROM documents';
const key = 'tenant = $tenant AND kind = $kind AND id = $id';
const ofPerson = 'tenant = $tenant AND kind = $kind AND person = $person';
const onDesk = 'tenant = $tenant AND kind = $kind AND desk = $desk';
const newestFirst = 'ORDER BY at DESC, id DESC LIMIT $limit';

/** What is asked. Each question is served by an index alone; a test looks at the plans. */
export const questions = {
  get: `${document} WHERE ${key}`,
  exists: `SELECT 1 FROM documents WHERE ${key}`,
  casesOf: `${document} WHERE ${ofPerson} ${newestFirst}`,
  moreCasesOf: `${document} WHERE ${ofPerson} AND (at, id) < ($at, $id) ${newestFirst}`,
  onDesk: `${document} WHERE ${onDesk} ${newestFirst}`,
  moreOnDesk: `${document} WHERE ${onDesk} AND (at, id) < ($at, $id) ${newestFirst}`,
  namesakes: `${document} WHERE tenant = $tenant AND kind = 'aggressor' AND "match" = $match ${newestFirst}`,
  channels: `${document} WHERE tenant = $tenant AND kind = 'channel' ORDER BY id`,
  due: `${document} WHERE due <= $now ORDER BY due, id LIMIT $limit`,
  parked: `${document} WHERE tenant = $tenant AND parked > '' ORDER BY parked, id LIMIT $limit`,
  nextDue: `SELECT min(due) AS due FROM documents WHERE due > ''`,
} as const;

/** What is changed, each in one statement and therefore in one transaction. */
export const changes = {
  /** An etag begins at random: who read a document that was removed must not overwrite the one made after it. */
  create: `
    INSERT INTO documents (tenant, kind, id, etag, body, person, "match", at, due, parked, desk)
    VALUES ($tenant, $kind, $id, abs(random() % 4503599627370496), $body, $person, $match, $at, $due, $parked, $desk)
    RETURNING etag`,
  replace: `
    UPDATE documents
    SET etag = etag + 1, body = $body, person = $person, "match" = $match, at = $at, due = $due, parked = $parked,
        desk = $desk
    WHERE ${key} AND etag = $etag
    RETURNING etag`,
  remove: `DELETE FROM documents WHERE ${key} AND etag = $etag`,
} as const;
