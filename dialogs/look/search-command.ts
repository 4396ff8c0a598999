/** By this name Teams calls the search that the app package puts above the message box (`manifest/search.ts`). */
export const searchCommand = 'lookUp';
