/** The store's file in its folder, as the bot names it (`bot/open-store.ts`). */
export const storeFileName = 'rugdekking.sqlite';
