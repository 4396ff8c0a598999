import { prepareContainer } from '../storage/cosmos/prepare-container.ts';
import { explained } from './explained.ts';
import { readSettings } from './settings.ts';
import { SettingsError } from './settings-error.ts';

/** Makes the database and the container that the settings name. Run once, by whoever sets the bot up, and after an update that says so. */
await explained(async () => {
  const { cosmos } = readSettings(process.env);
  if (cosmos?.credential.kind !== 'key') {
    const remedy =
      'Set STORE to cosmos and give the key of the account for this once: an identity may not make a container.';
    throw new SettingsError([{ variable: 'COSMOS_KEY', problem: 'is missing.', remedy }]);
  }
  await prepareContainer(cosmos);
});
