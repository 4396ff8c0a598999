/** Only the letters count: `Datum incident` and `datum-incident` are `datum_incident`. */
const plain = (tag: string): string => tag.toLowerCase().replace(/[^a-z]/g, '');

/** The tag that was probably meant: the same but for capitals, spaces and dashes, or a beginning or an end of it. */
export const meant = (tag: string, known: readonly string[]): string | undefined => {
  const wanted = plain(tag);
  if (wanted.length < 3) return undefined;
  return (
    known.find(name => plain(name) === wanted) ??
    known.find(name => plain(name).startsWith(wanted) || wanted.startsWith(plain(name))) ??
    known.find(name => plain(name).includes(wanted))
  );
};
