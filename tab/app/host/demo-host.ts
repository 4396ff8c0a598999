import { z } from 'zod';
import type { Host } from './host.ts';

const people = z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })).min(1) });
const kept = 'rugdekking-demo-person';

/**
 * The page in the demo, where somebody chooses who is looking. Only a bot that believes whoever speaks to it, on this
 * machine alone, answers this question; any other has no such address.
 * @returns nothing when this is not the demo.
 */
export const demoHost = async (): Promise<Host | undefined> => {
  const answer = await fetch('/tab-demo/people').catch(() => undefined);
  if (!answer?.ok) return undefined;
  const { data } = people.safeParse(await answer.json());
  if (!data) return undefined;
  const wished =
    new URLSearchParams(window.location.hash.slice(1)).get('person') ?? sessionStorage.getItem(kept);
  const chosen = data.people.find(({ id }) => id === wished)?.id ?? data.people[0]?.id ?? '';
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  return {
    subPage: undefined,
    theme: dark.matches ? 'dark' : 'default',
    authorization: async () => `Demo ${chosen}`,
    onTheme: changed => dark.addEventListener('change', () => changed(dark.matches ? 'dark' : 'default')),
    persons: {
      all: data.people,
      chosen,
      choose: id => {
        sessionStorage.setItem(kept, id);
        window.location.hash = '';
        window.location.reload();
      },
    },
  };
};
