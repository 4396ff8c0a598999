import { randomUUID } from 'node:crypto';
import type { Container, CosmosClient, JSONValue } from '@azure/cosmos';
import { z } from 'zod';
import type { Desk } from '../../protocol/work/desk.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { CaseKind, Documents, FiledKind, Kind } from '../documents.ts';
import { absent, type Key, type Page, type PageAsked, type Store, type Stored } from '../store.ts';
import { StoreConflict } from '../store-error.ts';
import { checkContainer } from './check-container.ts';
import { openClient } from './client.ts';
import type { CosmosSettings } from './cosmos-settings.ts';
import { answerIn, errorOf, isConflict, isMissing, unavailable } from './cosmos-trouble.ts';
import { type Item, itemId, itemOf, partitionOf, type ReadItem, readItem, storedIn } from './item.ts';
import { type Question, questions } from './questions.ts';
import { withinBudget } from './within-budget.ts';

const caseKind = z.enum(['incident', 'aftercare', 'file', 'look']);
const nextDueShape = z.array(z.object({ due: z.string() })).max(1);

const conflict = () => new StoreConflict('Somebody else wrote the document first.');
const ifMatch = (condition: string) => ({ accessCondition: { type: 'IfMatch', condition } });

/** The store in a container of Azure Cosmos DB. Every change is one item and one conditional request. */
class CosmosStore implements Store {
  readonly #client: CosmosClient;
  readonly #container: Container;
  readonly #budget: number;
  #closed = false;

  constructor(client: CosmosClient, container: Container, budget: number) {
    this.#client = client;
    this.#container = container;
    this.#budget = budget;
  }

  async get<K extends Kind>(key: Key<K>): Promise<Stored<K> | undefined> {
    const item = await this.#answer(signal => this.#read(key, signal));
    return item && storedIn(key.kind, item);
  }

  async put<K extends Kind>(key: Key<K>, body: Documents[K], expected: string): Promise<string> {
    const item = itemOf(key, body, randomUUID());
    return this.#answer(async signal => {
      try {
        return await this.#write(key, item, expected, signal);
      } catch (error) {
        const answer = answerIn(error);
        if (!isConflict(answer) && !(expected !== absent && isMissing(answer))) throw error;
        // The winner may be this very call: its answer was lost on the way, and it was sent again, by us or by the SDK.
        const winner = await this.#read(key, signal);
        if (winner?.write !== item.write) throw conflict();
        return winner._etag;
      }
    });
  }

  async remove(key: Key, expected: string): Promise<void> {
    await this.#answer(async signal => {
      try {
        await this.#at(key).delete({ ...ifMatch(expected), abortSignal: signal });
      } catch (error) {
        const answer = answerIn(error);
        if (isConflict(answer)) throw conflict();
        if (!isMissing(answer)) throw error;
      }
    });
  }

  async casesOf<K extends CaseKind>(
    kind: K,
    tenant: string,
    person: string,
    page: PageAsked,
  ): Promise<Page<K>> {
    return this.#page(kind, tenant, { first: 'casesOf', more: 'moreCasesOf' }, { person }, page);
  }

  async onDesk<K extends CaseKind>(kind: K, tenant: string, desk: Desk, page: PageAsked): Promise<Page<K>> {
    return this.#page(kind, tenant, { first: 'onDesk', more: 'moreOnDesk' }, { desk }, page);
  }

  async #page<K extends Kind>(
    kind: K,
    tenant: string,
    { first, more }: { readonly first: Question; readonly more: Question },
    of: Readonly<Record<string, string>>,
    { limit, cursor }: PageAsked,
  ): Promise<Page<K>> {
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const partition = partitionOf(tenant, kind);
    // One more than asked for, to know whether there is a next page at all.
    const asked = { ...of, partition, limit: limit + 1 };
    const found = after
      ? await this.#items(more, { ...asked, ...after }, partition)
      : await this.#items(first, asked, partition);
    const page = found.slice(0, limit);
    const items = page.map(item => storedIn(kind, item));
    const last = found.length > limit ? page.at(-1) : undefined;
    return last?.at ? { items, cursor: writeCursor({ at: last.at, id: last.id }) } : { items };
  }

  async filedUnder<K extends FiledKind>(
    kind: K,
    tenant: string,
    key: string,
    page: PageAsked,
  ): Promise<Page<K>> {
    return this.#page(kind, tenant, { first: 'filedUnder', more: 'moreFiledUnder' }, { key }, page);
  }

  async filedUnderAny<K extends FiledKind>(
    kind: K,
    tenant: string,
    keys: readonly string[],
    newest: number,
  ): Promise<readonly Stored<K>[]> {
    const pages = await Promise.all(keys.map(key => this.filedUnder(kind, tenant, key, { limit: newest })));
    const found = pages.flatMap(({ items }) => items);
    return [...new Map(found.map(each => [each.key.id, each])).values()];
  }

  async filedBefore(tenant: string, edition: number, limit: number): Promise<readonly Stored<'aggressor'>[]> {
    const partition = partitionOf(tenant, 'aggressor');
    const found = await this.#items('filedBefore', { partition, edition, limit }, partition);
    return found.map(item => storedIn('aggressor', item));
  }

  async bans(tenant: string, day: string, limit: number): Promise<readonly Stored<'ban'>[]> {
    const partition = partitionOf(tenant, 'ban');
    const found = await this.#items('bans', { partition, day, limit }, partition);
    return found.map(item => storedIn('ban', item));
  }

  async channels(tenant: string): Promise<readonly Stored<'channel'>[]> {
    const partition = partitionOf(tenant, 'channel');
    const found = await this.#items('channels', { partition }, partition);
    return found.map(item => storedIn('channel', item));
  }

  async due(now: Date, limit: number): Promise<readonly Stored<CaseKind>[]> {
    const found = await this.#items('due', { now: now.toISOString(), limit });
    return found.map(item => storedIn(caseKind.parse(item.kind), item));
  }

  /** Each kind has its own partition: two questions at once, and the first of the two answers together. */
  async parked(tenant: string, limit: number): Promise<readonly Stored<CaseKind>[]> {
    const ofKind = (kind: CaseKind) => {
      const partition = partitionOf(tenant, kind);
      return this.#items('parked', { partition, limit }, partition);
    };
    const found = (await Promise.all(caseKind.options.map(ofKind))).flat();
    const since = ({ parked = '' }: ReadItem) => parked;
    return found
      .toSorted((one, two) => (since(one) < since(two) ? -1 : 1))
      .slice(0, limit)
      .map(item => storedIn(caseKind.parse(item.kind), item));
  }

  async nextDue(): Promise<Date | undefined> {
    const [first] = nextDueShape.parse(await this.#ask('nextDue', {}));
    return first && new Date(first.due);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#client.dispose();
  }

  #at({ tenant, kind, id }: Key) {
    return this.#container.item(itemId(id), partitionOf(tenant, kind));
  }

  async #read(key: Key, signal: AbortSignal): Promise<ReadItem | undefined> {
    const { statusCode: code, substatus, resource } = await this.#at(key).read({ abortSignal: signal });
    if (resource !== undefined) return readItem(resource);
    const answer = { code, substatus };
    if (!isMissing(answer)) throw errorOf(answer);
    return undefined;
  }

  async #write(key: Key, item: Item, expected: string, signal: AbortSignal): Promise<string> {
    const { etag } =
      expected === absent
        ? await this.#container.items.create(item, { abortSignal: signal })
        : await this.#at(key).replace(item, { ...ifMatch(expected), abortSignal: signal });
    return etag;
  }

  async #items(name: Question, values: Record<string, JSONValue>, partition?: string): Promise<ReadItem[]> {
    return (await this.#ask(name, values, partition)).map(readItem);
  }

  /** All pages of an answer: how much comes in one page is for Cosmos DB to say, whatever was asked. */
  #ask(name: Question, values: Record<string, JSONValue>, partition?: string): Promise<readonly unknown[]> {
    const parameters = Object.entries(values).map(([parameter, value]) => ({ name: `@${parameter}`, value }));
    return this.#answer(async signal => {
      const options = { abortSignal: signal, ...(partition !== undefined && { partitionKey: partition }) };
      const query = this.#container.items.query<unknown>({ query: questions[name], parameters }, options);
      return (await query.fetchAll()).resources;
    });
  }

  async #answer<T>(attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#closed) throw unavailable('unreachable');
    return withinBudget(this.#budget, attempt);
  }
}

/**
 * Opens the store in Cosmos DB, and looks whether the container is there and made for our questions.
 * @param options.budget milliseconds for one call, everything included; a click in Teams waits five seconds.
 * @param options.requestTimeout milliseconds for one request of that call.
 * @throws StoreUnavailable with what the operator can do.
 */
export const openCosmosStore = async (
  settings: CosmosSettings,
  { budget = 3_500, requestTimeout = 2_500 } = {},
): Promise<Store> => {
  const client = await openClient(settings, requestTimeout);
  const container = client.database(settings.database).container(settings.container);
  try {
    await checkContainer(container);
  } catch (error) {
    client.dispose();
    throw error;
  }
  return new CosmosStore(client, container, budget);
};
