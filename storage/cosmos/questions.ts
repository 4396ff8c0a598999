const inPartition = 'SELECT TOP @limit * FROM c WHERE c.pk = @partition';

/** The next page begins after the last item of the one before; among equal moments the id decides. */
const after = 'c.at <= @at AND (c.at < @at OR c.id < @id)';

const newestFirst = (field: string) => `ORDER BY c.pk DESC, c.${field} DESC, c.at DESC, c.id DESC`;

const underKey = `${inPartition} AND ARRAY_CONTAINS(c.keys, @key)`;
const newestOfAll = 'ORDER BY c.pk DESC, c.at DESC, c.id DESC';

/**
 * What is asked, all of it. What concerns one tenant names its partition here as well as in the options of the
 * call: a question that forgets either of the two still finds nothing of another tenant. Only what is due is asked
 * of all partitions.
 */
export const questions = {
  casesOf: `${inPartition} AND c.person = @person ${newestFirst('person')}`,
  moreCasesOf: `${inPartition} AND c.person = @person AND ${after} ${newestFirst('person')}`,
  onDesk: `${inPartition} AND c.desk = @desk ${newestFirst('desk')}`,
  moreOnDesk: `${inPartition} AND c.desk = @desk AND ${after} ${newestFirst('desk')}`,
  filedUnder: `${underKey} ${newestOfAll}`,
  moreFiledUnder: `${underKey} AND ${after} ${newestOfAll}`,
  // Items from before there were editions have none.
  filedBefore: `${inPartition} AND (NOT IS_DEFINED(c.keyed) OR c.keyed < @edition) ORDER BY c.id`,
  bans: `${inPartition} AND c.until >= @day ORDER BY c.until`,
  channels: 'SELECT * FROM c WHERE c.pk = @partition ORDER BY c.id',
  due: 'SELECT TOP @limit * FROM c WHERE c.due <= @now ORDER BY c.due',
  parked: `${inPartition} AND c.parked > '' ORDER BY c.parked`,
  nextDue: `SELECT TOP 1 c.due FROM c WHERE c.due > '' ORDER BY c.due`,
} as const;

export type Question = keyof typeof questions;
