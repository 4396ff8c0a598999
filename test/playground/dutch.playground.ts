// Longer than other files: it is one day, lived by three people, and each step builds on the ones before it.
import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import { type Playground, startPlayground } from './playground.ts';
import { PlaygroundWindow } from './playground-window.ts';
import { beginReport, numberOn, reportQuickly } from './reporting.ts';

const why = 'Hij dreigde, en sloeg op de balie.';
const grounds = { 'Waarom? Beschrijf het gedrag': why };
const city = 'Stadstoezicht - Meldingen';
const bog = 'BOG Stadstoezicht - Nazorg';
const chat = 'Personal Chat';
const waiting = /Nog niet opgepakt.*degene zelf/s;

describe("under Microsoft's playground, in Dutch", function () {
  // One day at one town hall: what comes later builds on what came before.
  this.bail(true);

  let playground: Playground;
  let browser: Browser;
  let emma: PlaygroundWindow;
  let mark: PlaygroundWindow;
  let rosa: PlaygroundWindow;
  let number: string;

  before(async () => {
    playground = await startPlayground();
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    [emma, mark, rosa] = await Promise.all([
      PlaygroundWindow.at(browser, playground.window('emma')),
      PlaygroundWindow.at(browser, playground.window('mark'), city),
      PlaygroundWindow.at(browser, playground.window('rosa'), bog),
    ]);
  });

  after(async () => {
    await browser?.close();
    await playground?.stop();
  });

  /** What lies behind **Meer** on the incident's card. */
  const more = async (button: string): Promise<void> => {
    await mark.open(number, 'Meer');
    await mark.press(number, button);
  };

  it('greets once, however often the window is opened', async () => {
    assert.equal(await emma.cards('Welkom bij Rugdekking').count(), 1);
    assert.equal(await mark.cards('Meldingen van Stadstoezicht komen').count(), 1);
    assert.equal(await rosa.cards('Nazorgverzoeken aan BOG Stadstoezicht komen').count(), 1);
    await emma.page.reload();
    await emma.installed(1);
    await emma.say('menu');
    await emma.card('Ben je uitgescholden, bedreigd of geslagen?');
    assert.equal(await emma.cards(/./).count(), 1);
  });

  it('helps, and offers the menu for words that it does not know', async () => {
    await emma.say('help');
    await emma.card('Wat kan ik voor je doen?');
    await emma.say('wat nu?');
    await emma.press('Dat begrijp ik niet', 'Incident melden');
    await emma.card('Ben je nu veilig?');
  });

  it('sends somebody who is not safe to help, and back', async () => {
    await emma.press('Ben je nu veilig?', 'Nee, hulp nodig');
    assert.match(
      await (await emma.card('Zorg dat je hulp krijgt')).innerText(),
      /06-1234 5620[\s\S]*06-1234 5630/,
    );
    await emma.press('Zorg dat je hulp krijgt', 'Terug');
    await emma.press('Ben je nu veilig?', 'Ja, ik ben veilig');
    await emma.card('Stap 1 van 4');
  });

  it('says beside the field what is missing, and keeps what was filled in', async () => {
    await emma.choose('Stap 1 van 4', 'Schelden', 'Dreigen');
    await emma.press('Stap 1 van 4', 'Verder');
    await emma.card('Kies hoe of waar het gebeurde.');
    const threat = (await emma.card('Stap 1 van 4')).getByRole('checkbox', { name: 'Dreigen' });
    assert.ok(await threat.isChecked());
  });

  it('takes a report in four steps, and gives its number', async () => {
    await emma.choose('Stap 1 van 4', 'Op kantoor');
    await emma.pick('Stap 1 van 4', 'Welke locatie?', 'Stadskantoor');
    await emma.press('Stap 1 van 4', 'Verder');
    await emma.choose('Stap 2 van 4', 'Ja');
    await emma.fill('Stap 2 van 4', { 'Naam en voorletters': 'J. Voorbeeld' });
    await emma.press('Stap 2 van 4', 'Verder');
    await emma.fill('Stap 3 van 4', {
      'Wat gebeurde er precies?': 'Hij sloeg **hard** op de [balie](https://example.org).',
      'Wat werd er letterlijk gezegd?': 'Ik weet je te vinden.',
    });
    await emma.pick('Stap 3 van 4', 'Wil je nazorg?', 'Ja, graag');
    await emma.press('Stap 3 van 4', 'Verder');
    await emma.press('Klopt dit zo?', 'Melding versturen');
    number = await numberOn(emma, 'Je melding is verstuurd');
  });

  it('shows it to the channel within seconds, without names or the story', async () => {
    const card = await mark.card(number);
    assert.match(await card.innerText(), /Schelden, Dreigen[\s\S]*Op kantoor, Stadskantoor/);
    assert.doesNotMatch(await card.innerText(), /Emma|Voorbeeld|balie|vinden/);
  });

  it('tells the reporter who took it up', async () => {
    await mark.press(number, 'Oppakken');
    await mark.sees('Mark Jansen heeft de melding opgepakt.');
    await emma.card(/Er is iets gedaan met je melding.*Mark Jansen heeft de melding opgepakt/s);
  });

  it('gives a form with a mistake back as it was filled in', async () => {
    await mark.press(number, 'Waarschuwing');
    await mark.choose('Hoe waarschuw je?', 'Schriftelijk');
    await mark.fill('Hoe waarschuw je?', { 'Waarom? Beschrijf het gedrag': 'kort' });
    await mark.press('Hoe waarschuw je?', 'Vastleggen');
    await mark.sees('Minstens 10 tekens');
    assert.ok(await (await mark.card('Hoe waarschuw je?')).getByRole('radio').last().isChecked());
    const field = await mark.field('Hoe waarschuw je?', 'Waarom? Beschrijf het gedrag');
    assert.equal(await field.inputValue(), 'kort');
  });

  it('records every measure, and tells the reporter of each', async () => {
    await mark.fill('Hoe waarschuw je?', { ...grounds, 'Je kiest iets lichters. Waarom?': why });
    await mark.press('Hoe waarschuw je?', 'Vastleggen');
    await emma.sees('heeft een waarschuwing vastgelegd');

    await mark.press(number, 'Ordegesprek');
    await mark.date('Is de medewerker erbij?', 'Datum van het gesprek, als je die weet', 'opened');
    await mark.pick('Is de medewerker erbij?', 'Tijd', '10:00');
    await mark.choose('Is de medewerker erbij?', 'Nee, dat kan de medewerker nu niet aan');
    await mark.fill('Is de medewerker erbij?', grounds);
    await mark.press('Is de medewerker erbij?', 'Vastleggen');
    await mark.sees('Gesprek gepland');
    await emma.sees('heeft een ordegesprek vastgelegd');

    await mark.press(number, 'Ontzegging toegang');
    await mark.choose('Voor welke locaties?', 'Stadskantoor', 'Aangetekend per post');
    await mark.date('Voor welke locaties?', 'Tot en met', 'nextMonth');
    await mark.fill('Voor welke locaties?', grounds);
    await mark.press('Voor welke locaties?', 'Vastleggen');
    await mark.sees(/Geldt tot en met \S+ 15 /);
    await emma.sees('heeft een ontzegging van de toegang vastgelegd');

    await mark.press(number, 'Aangifte of melding');
    await mark.choose('Wat wordt het?', 'Aangifte', 'Wie het overkwam');
    await mark.fill('Wat wordt het?', { Toelichting: why });
    await mark.press('Wat wordt het?', 'Vastleggen');
    await emma.sees('heeft aangifte of melding bij de politie vastgelegd');

    await more('Schadeclaim');
    await mark.fill('Van wie is het?', {
      'Wat is er beschadigd?': 'Een ruit',
      'Bedrag in euro, als je het weet': '1.234,50',
    });
    await mark.choose('Van wie is het?', 'Van de gemeente');
    await mark.press('Van wie is het?', 'Vastleggen');
    await emma.sees('heeft een schadeclaim vastgelegd');
  });

  it('opens the details for the manager alone, as they were typed', async () => {
    await more('Details');
    const card = await mark.card('Vertrouwelijk');
    assert.match(await card.innerText(), /Hij sloeg \*\*hard\*\* op de \[balie\]\(https:\/\/example\.org\)/);
    assert.equal(await card.getByRole('link').count(), 0);
    await mark.press('Vertrouwelijk', 'Besluiten en verloop');
    await mark.card(/Mark Jansen heeft de details bekeken.*De melding is ontvangen/s);
    await mark.press('Vertrouwelijk', 'Terug');
    await mark.card(/Wie doet het/);
  });

  it('engages aftercare for the manager', async () => {
    await more('Nazorg inschakelen');
    await mark.press('Het verzoek gaat naar', 'Nazorg inschakelen');
    await mark.sees('Mark Jansen heeft nazorg ingeschakeld.');
    await emma.sees('Een opgeleide collega neemt contact op. Nee zeggen mag altijd.');
    await rosa.card('een leidinggevende');
  });

  it('gives whoever claims a request the number to call, and tells the victim who will', async () => {
    await rosa.press(waiting, 'Ik pak dit op');
    await rosa.card('Opgepakt door Rosa Bakker');
    await emma.card('Rosa Bakker neemt contact met je op');
    await rosa.go(chat);
    assert.match(
      await (await rosa.card('Jij vangt een collega op')).innerText(),
      /Emma.*[\s\S]*06-1234 5601/,
    );
    await rosa.press('Jij vangt een collega op', 'Contact gehad');
    await rosa.card('Goed dat je contact had');
  });

  it('lets the responder hand a request back, claim it again and round it off', async () => {
    await rosa.press('Jij vangt een collega op', 'Overdragen');
    await rosa.card('Je hebt dit verzoek teruggegeven');
    await emma.card('We zoeken iemand anders voor je');
    await rosa.go(bog);
    await rosa.sees('Rosa Bakker geeft dit verzoek terug aan de groep. Wie pakt het op?');
    await rosa.press(waiting, 'Ik pak dit op');
    await rosa.go(chat);
    await rosa.press('Jij vangt een collega op', 'Afronden');
    await rosa.press('Nazorg afronden', 'Afronden');
    await rosa.sees('Kies wat past');
    await rosa.choose('Nazorg afronden', 'Huisarts');
    await rosa.press('Nazorg afronden', 'Afronden');
    await rosa.card('Verwezen naar: Huisarts');
    await emma.card('De nazorg is afgerond');
  });

  it('hands the incident over to a colleague', async () => {
    await more('Overdragen');
    await mark.pick('Melding overdragen', 'Aan wie?', 'Farid Amrani (Stadstoezicht)');
    await mark.press('Melding overdragen', 'Overdragen');
    await mark.sees('Mark Jansen heeft de melding overgedragen aan Farid Amrani.');
    await emma.card('overgedragen aan Farid Amrani');
  });

  it('shows the reporter what was done, and lets her add to it', async () => {
    await emma.say('mijn meldingen');
    await emma.press('5 maatregelen vastgelegd', 'Bekijken');
    await emma.card(/Intrekken kan niet meer/);
    await emma.press('Wat is ermee gedaan', 'Aanvullen');
    for (const step of ['Stap 1 van 4', 'Stap 2 van 4']) await emma.press(step, 'Verder');
    await emma.fill('Stap 3 van 4', { 'Wat zou er verder moeten gebeuren?': 'Een bel bij de balie.' });
    await emma.press('Stap 3 van 4', 'Verder');
    await emma.press('Klopt dit zo?', 'Aanvulling versturen');
    await emma.card(`Je aanvulling bij ${number} is verstuurd`);
    await mark.sees('De melder heeft de melding aangevuld.');
  });

  it('keeps a draft and goes on where it was; in three taps it is sent', async () => {
    await beginReport(emma);
    await emma.choose('Stap 1 van 4', 'Weigert te vertrekken', 'Telefonisch');
    await emma.press('Stap 1 van 4', 'Annuleren');
    await emma.press('Wil je stoppen?', 'Bewaren voor later');
    await emma.press('Bewaard bij Mijn meldingen.', 'Afmaken');
    const phone = (await emma.card('Stap 1 van 4')).getByRole('radio').first();
    assert.ok(await phone.isChecked());
    await emma.press('Stap 1 van 4', 'Nu versturen, later aanvullen');
    number = await numberOn(emma, 'Je melding is verstuurd');
    await mark.card(number);
  });

  it('tells the reporter that no measure was thought needed', async () => {
    await more('Geen maatregel');
    await mark.fill('Niets doen mag', { 'Waarom is er geen maatregel nodig?': why });
    await mark.press('Niets doen mag', 'Vastleggen');
    await emma.card('besloten dat er geen maatregel nodig is');
  });

  it('withdraws a report about which nothing was decided', async () => {
    number = await reportQuickly(emma, 'Schelden');
    await mark.card(number);
    await emma.say('mijn meldingen');
    await emma.press('Verstuurd, nog niet opgepakt', 'Bekijken');
    await emma.press('Wat is ermee gedaan', 'Intrekken');
    await emma.press('Melding intrekken?', 'Ja, intrekken');
    await emma.card('Je melding is ingetrokken.');
    await mark.card('De melder heeft deze melding ingetrokken.');
  });

  it('asks for aftercare of which the manager sees nothing', async () => {
    await rosa.go(bog);
    await emma.say('nazorg');
    await emma.fill('Mag je leidinggevende', { 'Hoe bereiken we je het liefst?': 'Na zeven uur' });
    await emma.choose('Mag je leidinggevende', 'Nee, liever niet');
    await emma.press('Mag je leidinggevende', 'Nazorg vragen');
    await emma.card(/Je leidinggevende krijgt hier niets van te zien/);
    await rosa.press(waiting, 'Ik pak dit op');
    await rosa.go(chat);
    await rosa.card(/De leidinggevende mag dit niet weten.*Na zeven uur/s);
  });

  it('gives an instruction in two clicks', async () => {
    await emma.say('instructie');
    await emma.press('Waar gebeurt het?', 'In het Stadskantoor');
    await emma.press('Wat is er aan de hand?', 'Bedreiging met een wapen');
    await emma.card(/Bedreiging met een wapen.*Protocol:/s);
  });

  it('ties a channel when it is called by its name there', async () => {
    await mark.mention('koppel');
    await mark.press('Waar is dit kanaal voor?', 'Meldingen van Stadstoezicht');
    await mark.cards('Meldingen van Stadstoezicht komen').nth(1).waitFor();
    assert.equal(await mark.cards('Waar is dit kanaal voor?').count(), 0);
  });

  it('speaks English with whoever asks for it', async () => {
    await emma.say('english');
    await emma.card(/Fine, in English from now on.*Were you abused, threatened or hit/s);
  });

  it('does all this without a complaint of the bot, the pages or their logs', async () => {
    for (const window of [emma, mark, rosa]) assert.deepEqual(await window.troubles(), []);
    assert.deepEqual(await playground.stop(), []);
  });
});
