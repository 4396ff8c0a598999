import type { ContainerDefinition } from '@azure/cosmos';

/** The field that decides in which logical partition an item lies: `tenant|kind`. */
export const partitionField = 'pk';

/** Fields that the questions filter on, apart from `id`, which Cosmos DB always indexes. */
export const indexedFields = [
  partitionField,
  'person',
  'keys',
  'keyed',
  'at',
  'due',
  'parked',
  'desk',
  'until',
] as const;

/** Of a list each of its members is indexed. */
const pathOf = (field: (typeof indexedFields)[number]): string =>
  field === 'keys' ? '/keys/[]/?' : `/${field}/?`;

/** Newest first among equals. The equal fields come first, so that the index leads straight to the first answer. */
const newestFirst = (...fields: readonly ('person' | 'desk')[]) =>
  [partitionField, ...fields, 'at', 'id'].map(name => ({ path: `/${name}`, order: 'descending' as const }));

/** A list cannot stand in such an index: what is filed under a key is in order by its moment alone. */
export const compositeIndexes = [newestFirst('person'), newestFirst('desk'), newestFirst()];

/**
 * The container as it must be made: what the questions need is indexed and nothing else, because every indexed field
 * makes every write dearer. A test holds the questions against it.
 */
export const containerDefinition = {
  // Version 2 hashes the whole key, version 1 its first 100 bytes alone.
  partitionKey: { paths: [`/${partitionField}`], version: 2 },
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: indexedFields.map(field => ({ path: pathOf(field) })),
    excludedPaths: [{ path: '/*' }],
    compositeIndexes,
  },
} as const satisfies ContainerDefinition;

type Composite = readonly { readonly path: string; readonly order?: string }[];
const spelt = (index: Composite) => index.map(({ path, order = 'ascending' }) => `${path} ${order}`).join();

/** What a container lacks for our questions, in words; it may have more. Nothing when it can serve them all. */
export const lacks = ({ partitionKey, indexingPolicy }: ContainerDefinition): string | undefined => {
  const partition = partitionKey?.paths.join();
  if (partition !== `/${partitionField}`) return `the partition key /${partitionField}`;
  const included = new Set(indexingPolicy?.includedPaths?.map(({ path }) => path));
  const field = indexedFields.find(name => !included.has('/*') && !included.has(pathOf(name)));
  if (field) return `an index on /${field}`;
  const composites = new Set(indexingPolicy?.compositeIndexes?.map(spelt));
  const composite = compositeIndexes.map(spelt).find(index => !composites.has(index));
  return composite && `a composite index on ${composite}`;
};
