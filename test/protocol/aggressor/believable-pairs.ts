/** Pairs of descriptions as they stand in reports of a Dutch town. All of them fictional. */
import type { Described } from '../../../protocol/aggressor/same-person.ts';

/** Names as written, a date of birth behind an at sign where it is known. */
export const described = (text: string): Described => {
  const [name = '', birthDate] = text.split('@').map(part => part.trim());
  return { name, ...(birthDate ? { birthDate } : {}) };
};

type Pair = readonly [string, string];

export const pairs: Readonly<
  Record<'certain' | 'possible' | 'no', Readonly<Record<string, readonly Pair[]>>>
> = {
  certain: {
    'a prefix was shortened, left out, or put behind': [
      ['Jan van den Berg @1980-02-01', 'J. v.d. Berg @1980-02-01'],
      ['Berg, J. van den @1980-02-01', 'jan vd berg @1980-02-01'],
      ['J. van der Meulen @1971-11-30', 'v/d Meulen @1971-11-30'],
      ["Piet in 't Veld @1990-05-06", 'P. in t Veld @1990-05-06'],
      ['M. op de Kamp @1990-05-06', 'Kamp @1990-05-06'],
      ["'t Hart, L. @1964-07-12", 'Lucas ’t Hart @1964-07-12'],
      ['Fatima el Amrani @1988-03-14', 'F. Amrani @1988-03-14'],
    ],
    'the name is spelt in another way': [
      ['Emre Yılmaz @1995-10-10', 'E. YILMAZ @1995-10-10'],
      ['K. Meijer @1959-01-02', 'Klaas Meyer @1959-01-02'],
      ['P. van Dijk @1983-06-21', 'Piet van Dyk @1983-06-21'],
      ['J. Schmidt @1983-06-21', 'Jan Schmitt @1983-06-21'],
      ['A. Smid @1983-06-21', 'A. Smit @1983-06-21'],
      ['S. Claassen @1976-04-04', 'Sjaak Klaasen @1976-04-04'],
      ['Filip Philipsen @1976-04-04', 'F. Filipsen @1976-04-04'],
      ['R. Jansz @1976-04-04', 'Rob Jans @1976-04-04'],
      ['de Ruijter, M. @1979-09-09', 'Marie de Ruiter @1979-09-09'],
      ['B. Müller @1979-09-09', 'Bert Mueller @1979-09-09'],
      ['Søren Østergård @1979-09-09', 'S. Ostergard @1979-09-09'],
      ['C. Lichtenberg @2001-12-31', 'Cor Ligtenberg @2001-12-31'],
    ],
    'a married name': [
      ['M. Jansen-de Vries @1985-08-17', 'Maria Jansen @1985-08-17'],
      ['M. Jansen-de Vries @1985-08-17', 'M. de Vries @1985-08-17'],
      ['mevr. M. de Vries e.v. Jansen @1985-08-17', 'M. Jansen-de Vries @1985-08-17'],
    ],
    'first names at home and in the passport': [
      ['C. Bakker @1951-02-28', 'Kees Bakker @1951-02-28'],
      ['Mohammed Ouali @1992-02-29', 'Muhammad Ouali @1992-02-29'],
      ['J.W. de Boer @1992-02-29', 'Willem de Boer @1992-02-29'],
      ['Th. Kuiper @1992-02-29', 'Theo Kuiper @1992-02-29'],
      ['Bakker Kees @1951-02-28', 'Kees Bakker @1951-02-28'],
    ],
    'a slip of the finger beside the same first name': [
      ['Kees Bakker @1951-02-28', 'Kees Bekker @1951-02-28'],
      ['Sanne Jansne @1999-01-01', 'Sanne Jansen @1999-01-01'],
    ],
  },
  possible: {
    'the name alone, whatever it is': [
      ['Wubbo van Starkenborgh', 'Wubbo van Starkenborgh'],
      ['J. van den Berg', 'Jan v.d. Berg @1980-02-01'],
      ['Yılmaz, E.', 'Emre Yilmaz'],
      ['Bakker', 'Kees Bakker'],
      ['Kees Bakker', 'Bakker Kees'],
      ['Mohamed el Idrissi', 'M. Idrissi'],
    ],
    'a slip of the finger, where the first name is known to be the same': [
      ['Kees Bakker', 'Kees Bekker'],
      ['Anouk Vermeulen', 'Anouk Vermuelen'],
    ],
    'twins, or a first name that nobody uses': [['Bram de Wit @2000-05-05', 'Luuk de Wit @2000-05-05']],
    'married since': [['Roos Hendriks @1987-12-12', 'Roos van Vliet @1987-12-12']],
    'born on the same day, with a slip and only initials': [
      ['K. Bakker @1951-02-28', 'K. Bakkers @1951-02-28'],
    ],
  },
  no: {
    'the date of birth differs': [
      ['Jan van den Berg @1980-02-01', 'Jan van den Berg @1981-02-01'],
      ['Wubbo van Starkenborgh @1980-02-01', 'Wubbo van Starkenborgh @1980-01-02'],
    ],
    'the first names differ': [
      ['Kees Bakker', 'Piet Bakker'],
      ['A. de Vries', 'B. de Vries @1980-02-01'],
      ['J.P. Mulder', 'Jan Willem Mulder'],
      ['Tim Smit', 'Tom Smit'],
      ['Hassan Bouzid', 'Hussein Bouzid'],
    ],
    'the surnames differ': [
      ['Kees Bakker', 'Kees Bakkers'],
      ['J. de Wit', 'J. de Witte'],
      ['Jan de Wit', 'Jan de Wilt'],
      ['J. Willems', 'J. Willemsen'],
      ['Kees Bakker', 'Kees Mulder'],
      ['Jan Visser', 'Jan Bisser'],
      ['Roos Hendriks', 'Roos van Vliet'],
      ['J. Bakker', 'J. Bekker'],
    ],
    'there is no name': [
      ['', ''],
      ['?', '?'],
      ['J.', 'J.'],
      ['van der', 'van der'],
      ['(onbekend) @1980-02-01', '(onbekend) @1980-02-01'],
    ],
    'another surname, and only an initial beside the same day': [
      ['R. Hendriks @1987-12-12', 'Roos van Vliet @1987-12-12'],
    ],
  },
};
