/** A thread that is busy making a new database, as another instance would be, for a tenth of a second. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';

const db = new DatabaseSync(z.string().parse(workerData));
db.exec('BEGIN IMMEDIATE');
parentPort?.postMessage('held');
await setTimeout(100);
db.exec('COMMIT');
db.close();
