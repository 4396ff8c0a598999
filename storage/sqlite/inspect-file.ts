/** Looks a database through from beginning to end, and ends with what it found. Argument: the file. */
import { isSound } from './database.ts';
import { damagedCode } from './inspection.ts';

const [, , file] = process.argv;
if (file === undefined) throw new Error('the file is missing');
process.exitCode = isSound(file) ? 0 : damagedCode;
