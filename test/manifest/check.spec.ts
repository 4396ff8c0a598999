import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { z } from 'zod';
import { appManifest, fileNames } from '../../manifest/app-manifest.ts';
import { checkPackage, type Finding } from '../../manifest/check.ts';
import { commandWords } from '../../manifest/commands.ts';
import { drawColourIcon, drawOutlineIcon } from '../../manifest/drawing/icons.ts';
import { englishTexts } from '../../manifest/localisation.ts';
import { settings, zipWith } from './building.ts';

const colourIcon = drawColourIcon();
const outlineIcon = drawOutlineIcon();
const english = englishTexts();
const manifest = appManifest(settings);
const bot = {
  ...z
    .object({ commandLists: z.array(z.unknown()) })
    .loose()
    .parse(manifest.bots?.[0]),
};

/** Checks the good package with some files or parts of the manifest replaced. */
const findingsWith = (
  change: { manifest?: object; bot?: object; english?: object; files?: Record<string, unknown> },
  understood: readonly string[] = commandWords,
): Promise<Finding[]> =>
  checkPackage(
    zipWith({
      [fileNames.manifest]: { ...manifest, bots: [{ ...bot, ...change.bot }], ...change.manifest },
      [fileNames.english]: { ...english, ...change.english },
      [fileNames.colour]: colourIcon,
      [fileNames.outline]: outlineIcon,
      ...change.files,
    }),
    understood,
  );

/** Expects that just this rule is broken, with a remedy, and only at these places. */
const assertOnly = (findings: readonly Finding[], rule: RegExp, where: readonly string[]): void => {
  assert.equal(findings.length, 1, JSON.stringify(findings));
  const [finding] = findings;
  assert.match(finding?.what ?? '', rule);
  assert.deepEqual(finding?.where, where);
  assert.ok(finding?.why && finding.fix);
};

const image = (size: number, [red, green, blue, alpha]: [number, number, number, number]): Buffer => {
  const png = new PNG({ width: size, height: size });
  for (let i = 0; i < png.data.length; i += 4) png.data.set([red, green, blue, alpha], i);
  return PNG.sync.write(png);
};

const list = (scope: string, titles: readonly string[]) => ({
  scopes: [scope],
  commands: titles.map(title => ({ title, description: 'Zo' })),
});

/** English for one list of commands, so that nothing but the rule in question is broken. */
const englishFor = (list: number, titles: readonly string[]) =>
  Object.fromEntries(
    titles.flatMap((title, place) => [
      [`bots[0].commandLists[${list}].commands[${place}].title`, title],
      [`bots[0].commandLists[${list}].commands[${place}].description`, 'So'],
    ]),
  );

describe('The check of an app package', () => {
  it('finds nothing in the package as it should be', async () => {
    assert.deepEqual(await findingsWith({}), []);
  });

  it('holds the manifest against the schema, typing errors included', async () => {
    const findings = await findingsWith({ manifest: { suportsChannelFeatures: 'tier1' } });
    assert.equal(findings.length, 1);
    assert.match(findings[0]?.what ?? '', /manifest\.json follows/);
    assert.match(findings[0]?.where.join() ?? '', /suportsChannelFeatures/);
  });

  it('holds the translations against the schema', async () => {
    const findings = await findingsWith({
      english: { 'name.short': 'A name that is far too long for Teams' },
    });
    assert.equal(findings.length, 1);
    assert.match(findings[0]?.what ?? '', /en\.json follows/);
    assert.match(findings[0]?.where.join() ?? '', /name\.short must NOT have more than 30/);
  });

  it('says so when the manifest is missing or in a folder', async () => {
    const zip = zipWith({ 'map/manifest.json': manifest });
    await assert.rejects(checkPackage(zip, commandWords), /no manifest\.json at its top level/);
  });

  it('refuses a bot for teams that does not say which channel features it supports', async () => {
    const rule = /channel features/;
    const where = ['supportsChannelFeatures is missing while a bot has the scope team'];
    assertOnly(await findingsWith({ manifest: { supportsChannelFeatures: undefined } }), rule, where);
  });

  it('lets a bot for persons alone be silent about channel features', async () => {
    const [personal] = bot.commandLists;
    const findings = await findingsWith({
      manifest: { supportsChannelFeatures: undefined },
      bot: { scopes: ['personal'], commandLists: [personal] },
    });
    assert.ok(findings.every(({ what }) => !what.includes('channel features')));
  });

  it('refuses a colour icon that is missing, no PNG, of another size or see-through', async () => {
    const icon = (content: unknown) => findingsWith({ files: { 'color.png': content } });
    const rule = /colour icon/;
    const missing = findingsWith({ manifest: { icons: { color: 'kleur.png', outline: 'outline.png' } } });
    const [gone] = (await missing).filter(({ what }) => rule.test(what));
    assert.deepEqual(gone?.where, ['kleur.png is not in the package']);
    assertOnly(await icon(Buffer.from('GIF89a')), rule, ['color.png is not a PNG image']);
    assertOnly(await icon(image(96, [9, 9, 9, 255])), rule, ['color.png is 96 by 96 pixels']);
    assertOnly(await icon(image(192, [9, 9, 9, 254])), rule, ['color.png has transparent pixels']);
  });

  it('refuses an outline icon of another size, with a colour, empty or without anything transparent', async () => {
    const icon = (content: unknown) => findingsWith({ files: { 'outline.png': content } });
    const rule = /outline icon/;
    const solid = 'outline.png has no transparent pixels';
    assertOnly(await icon(colourIcon), rule, [
      'outline.png is 192 by 192 pixels',
      'outline.png has another colour than white',
      solid,
    ]);
    assertOnly(await icon(image(32, [255, 255, 255, 255])), rule, [solid]);
    assertOnly(await icon(image(32, [255, 255, 255, 0])), rule, ['outline.png is empty']);
  });

  it('refuses a translation of a text that does not exist', async () => {
    const place = 'bots[0].commandLists[1].commands[5].title';
    assertOnly(await findingsWith({ english: { [place]: 'help' } }), /has a place/, [`en.json: ${place}`]);
  });

  it('refuses a text without translation, and a language without its file', async () => {
    const rule = /exists in every language/;
    const place = 'bots[0].commandLists[0].commands[2].description';
    assertOnly(await findingsWith({ english: { [place]: undefined } }), rule, [`en.json: ${place}`]);
    const additionalLanguages = [
      { languageTag: 'en', file: 'en.json' },
      { languageTag: 'fy', file: 'fy.json' },
    ];
    const localizationInfo = { defaultLanguageTag: 'nl', additionalLanguages };
    assertOnly(await findingsWith({ manifest: { localizationInfo } }), rule, [
      'fy.json is not in the package',
    ]);
  });

  it('refuses commands that older clients cut off, in either language', async () => {
    const rule = /no longer than/;
    const place = 'bots[0].commandLists[0].commands[0].description';
    const where = [`en.json: ${place} has 129 characters, 128 allowed`];
    assertOnly(await findingsWith({ english: { [place]: 'x'.repeat(129) } }), rule, where);
    const long = 'meld het aan je leidinggevende nu';
    const [, team] = bot.commandLists;
    const findings = await findingsWith(
      {
        bot: { commandLists: [list('personal', [long, 'b', 'c', 'd', 'e', 'f', 'g', 'h']), team] },
      },
      [...commandWords, long, 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    );
    const title = 'bots[0].commandLists[0].commands[0].title';
    assertOnly(findings, rule, [`manifest.json: ${title} has ${long.length} characters, 32 allowed`]);
  });

  it('refuses more than ten commands in a list', async () => {
    const titles = Array.from({ length: 11 }, (_, i) => `woord ${i}`);
    const [, team] = bot.commandLists;
    const findings = await findingsWith(
      { bot: { commandLists: [list('personal', titles), team] }, english: englishFor(0, titles) },
      [...commandWords, ...titles],
    );
    assertOnly(findings, /one list of at most 10/, ['the list for personal has 11 commands']);
  });

  it('refuses a scope with two lists, without a list, or with a list that nobody sees', async () => {
    const help = englishFor(2, ['help']);
    const extra = (scope: string) => ({
      bot: { commandLists: [...bot.commandLists, list(scope, ['help'])] },
      english: help,
    });
    const rule = /one list/;
    assertOnly(await findingsWith(extra('team')), rule, ['the scope team has 2 lists instead of 1']);
    assertOnly(await findingsWith(extra('groupChat')), rule, [
      'the scope groupChat has 1 lists instead of 0',
    ]);
    const scopes = ['personal', 'team', 'groupChat'];
    assertOnly(await findingsWith({ bot: { scopes } }), rule, [
      'the scope groupChat has 0 lists instead of 1',
    ]);
  });

  it('refuses a command that the bot does not answer to, in either language', async () => {
    const understood = commandWords.filter(word => word !== 'koppel' && word !== 'my reports');
    assertOnly(await findingsWith({}, understood), /word that the bot answers to/, ['koppel', 'my reports']);
  });

  it('does not mind capitals in what the bot answers to', async () => {
    const understood = commandWords.map(word => word.toUpperCase());
    assert.deepEqual(await findingsWith({}, understood), []);
  });

  it('refuses domains with a wildcard, a scheme, a port or a path', async () => {
    const validDomains = [
      '*.gemeente.example',
      'https://gemeente.example',
      'gemeente.example:443',
      'a.example/b',
    ];
    const manifest = { validDomains: [...validDomains, 'rugdekking.gemeente.example'] };
    assertOnly(await findingsWith({ manifest }), /valid domain/, validDomains);
  });

  it('refuses links without https', async () => {
    const developer = { ...settings.developer, termsOfUseUrl: 'http://www.gemeente.example/voorwaarden' };
    assertOnly(await findingsWith({ manifest: { developer } }), /https/, [developer.termsOfUseUrl]);
  });

  it('refuses folders and files that the manifest does not name', async () => {
    const files = { '.env': Buffer.from('x'), 'manifest/color.png': colourIcon };
    assertOnly(await findingsWith({ files }), /nothing else/, ['.env', 'manifest/color.png']);
    const inFolder = {
      manifest: { icons: { color: 'icons/color.png', outline: 'outline.png' } },
      files: { 'icons/color.png': colourIcon },
    };
    assertOnly(await findingsWith(inFolder), /nothing else/, ['color.png', 'icons/color.png']);
  });
});
