import { textWidth } from './from-markdown.ts';
import type { LetterSource } from './source.ts';
import { field, lineBreak, paragraph, run, table, tableRow, tag } from './word-xml.ts';

type Heading = LetterSource['heading'];

const says = (text: string, style: string) => paragraph(run({ text }), style);

/** The letterhead on the first page. Here the municipality puts its own logo. */
export const letterhead: string =
  says('Gemeente {gemeentenaam}', 'Gemeente') +
  says('Bezoekadres {bezoekadres}', 'Klein') +
  says('Postadres {postadres}', 'Klein') +
  says('Telefoon {telefoon}, e-mail {email}', 'Klein') +
  paragraph('', 'Streep');

/** Above the pages that follow. */
export const runningHead: string = says('Gemeente {gemeentenaam}, kenmerk {kenmerk}, {datum}', 'Klein');

export const foot: string = paragraph(
  `${run({ text: 'Pagina ' })}${field('PAGE')}${run({ text: ' van ' })}${field('NUMPAGES')}`,
  'Klein',
  '<w:jc w:val="right"/>',
);

const references = [
  ['Datum', '{datum}'],
  ['Ons kenmerk', '{kenmerk}'],
  ['Afdeling', '{afdeling}'],
  ['Telefoon', '{telefoon}'],
] as const;

const referenceWidths = [2100, 2100, 2770, 2100] as const;

const referenceLine = table(
  [
    tableRow(
      references.map(([name, value], index) => ({
        content: says(name, 'Kopje') + says(value, 'Kenmerk'),
        width: referenceWidths[index] ?? textWidth / references.length,
      })),
    ),
  ],
  referenceWidths,
  'Kaal',
);

/** Above the text: how it was sent, to whom, the reference line, the subject and the salutation. */
export const opening = ({ vorm, onderwerp, verzending }: Heading): string =>
  vorm === 'blad'
    ? says(onderwerp, 'Titel')
    : says(verzending ? '{#verzending}{verzending}{/verzending}' : '', 'Verzending') +
      says('{aan}', 'Adres') +
      says('{adres}', 'Adres') +
      paragraph('', 'Adres', '<w:spacing w:before="0" w:after="420"/>') +
      referenceLine +
      says(`Onderwerp: ${onderwerp}`, 'Onderwerp') +
      says('{aanhef}', 'Tekst');

/** One paragraph, so that no page begins with half a signature; the empty lines are for the pen. */
const signature = ({ groet, ondertekening, afschrift }: Heading): string => {
  const lines = [groet, ondertekening, '', '', '', '', '{#ondertekenaar}{ondertekenaar}'];
  const last = run({ text: '{/ondertekenaar}{functie_ondertekenaar}' });
  return paragraph(
    lines.map(text => (text ? run({ text }) : '') + lineBreak).join('') + last,
    'Slot',
    afschrift ? '<w:keepNext/>' : '',
  );
};

const copies = ({ afschrift }: Heading): string => {
  if (afschrift === undefined) return '';
  const spaced = (text: string) =>
    paragraph(run({ text }), 'Tekst', '<w:spacing w:before="280" w:after="160"/>');
  return afschrift === 'klantdossier'
    ? spaced('Een afschrift van deze brief gaat naar uw klantdossier.')
    : tag('{#afschriften}') +
        spaced('Een afschrift van deze brief gaat naar {afschriften}.') +
        tag('{/afschriften}');
};

const penRow = (name: string, value = '') =>
  tableRow(
    [
      { content: says(name, 'Celkop'), width: 2600 },
      { content: value ? says(value, 'Cel') : paragraph('', 'Cel'), width: textWidth - 2600 },
    ],
    value === '',
  );

/** The client signs for receipt of what is handed over [M4-5]. */
const receipt = ({ verzending }: Heading): string =>
  verzending
    ? tag('{#persoonlijk}') +
      paragraph(
        run({ text: 'Voor ontvangst van deze brief' }),
        'Tussenkop',
        '<w:spacing w:before="280" w:after="80"/>',
      ) +
      table(
        [
          penRow('Uitgereikt door', '{uitgereikt_door}'),
          penRow('Naam ontvanger', '{aan}'),
          penRow('Datum en tijd'),
          penRow('Handtekening'),
        ],
        [2600, textWidth - 2600],
        'Gegevens',
      ) +
      paragraph('', 'Klein') +
      tag('{/persoonlijk}')
    : '';

/** Beneath the text: who signs, who gets a copy, and the receipt. A sheet says these things in its own text. */
export const closing = (heading: Heading): string =>
  heading.vorm === 'blad' ? '' : signature(heading) + copies(heading) + receipt(heading);
