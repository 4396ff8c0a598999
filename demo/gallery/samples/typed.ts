/** What people type, at its worst: everything that could become a link, a tag, a wider card or a heavier one. */

/** A link in Markdown, which must stay the words it is. */
export const link = '[klik](https://evil.example)';

/** A name that tries everything at once. */
export const hostileName = `J. ${link} <b>van</b> **den** Berg 🙈 שלום`;

/** A text that tries everything at once, and a word that fits on no line. */
export const hostileText = [
  `Hij riep "${link}" en <b>sloeg</b> op de balie. <img src=x onerror=alert(1)> _Echt_ **waar**.`,
  '# Kop\n- lijst\n1. https://evil.example/los 😡🖐️👩‍👩‍👧',
  'مرحبا بالعالم, שלום עולם, en weer Nederlands.',
  'Aansprakelijkheidswaardevaststellingsveranderingsformulierinvuldersverantwoordelijkheid'.repeat(2),
].join('\n');

/** @returns a text of exactly this many characters, filled up with `with_` from the start. */
export const filled = (length: number, with_ = `${hostileText}\n`): string =>
  with_.repeat(Math.ceil(length / with_.length)).slice(0, length);

/** Letters of three bytes each: the heaviest that a text of a given length can be. */
export const heavy = (length: number): string => '重'.repeat(length);

/** What a calm person types. */
export const story =
  'Meneer kwam zonder afspraak aan de balie. Toen ik zei dat hij een afspraak moest maken, begon hij te schreeuwen en sloeg hij met zijn vuist op het glas. Ik heb de alarmknop gebruikt. De beveiliging was er binnen een minuut.';
