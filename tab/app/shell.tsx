import {
  FluentProvider,
  Select,
  Spinner,
  Tab,
  TabList,
  Text,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import type { PageName } from '../../dialogs/pages/contract/me.ts';
import { pageTexts } from '../../texts/pages.ts';
import type { Host, Theme } from './host/host.ts';
import { pages } from './pages.ts';
import { type Seat, SeatContext } from './seat.ts';

const fluent = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;

/** `/tab/work` and what Teams says: which page to begin with. */
const asked = (host: Host, offered: readonly PageName[]): PageName | undefined => {
  const path = window.location.pathname.split('/').filter(part => part !== '');
  const wished = [host.subPage, path[1]];
  return offered.find(page => wished.includes(page)) ?? offered[0];
};

/** What stands around the pages: the theme, the danger line, which pages there are. */
export const Shell = ({ host, seat }: { readonly host: Host; readonly seat: Seat }) => {
  const { me, say } = seat;
  const [theme, setTheme] = useState<Theme>(host.theme);
  const [page, setPage] = useState(asked(host, me.pages));
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => {
    document.documentElement.lang = me.language;
    document.documentElement.dataset.theme = theme;
  }, [me.language, theme]);
  const Page = page && pages[page];
  return (
    <FluentProvider theme={fluent[theme]}>
      <SeatContext value={seat}>
        <header className="top">
          {me.pages.length > 1 && (
            <nav aria-label={say(pageTexts.navigation)}>
              <TabList
                selectedValue={page}
                onTabSelect={(_, { value }) => setPage(me.pages.find(each => each === value))}
              >
                {me.pages.map(each => (
                  <Tab key={each} value={each}>
                    {say(pageTexts[each])}
                  </Tab>
                ))}
              </TabList>
            </nav>
          )}
          {host.persons && (
            <label className="person" htmlFor="person">
              {say(pageTexts.person)}
              <Select
                id="person"
                value={host.persons.chosen}
                onChange={(_, { value }) => host.persons?.choose(value)}
              >
                {host.persons.all.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </label>
          )}
        </header>
        <Suspense fallback={<Spinner label={say(pageTexts.loading)} />}>
          {Page ? <Page /> : <Text as="p">{say(pageTexts.nothingForYou)}</Text>}
        </Suspense>
        <footer>
          <Text size={200}>{say(pageTexts.danger)}</Text>
        </footer>
      </SeatContext>
    </FluentProvider>
  );
};
