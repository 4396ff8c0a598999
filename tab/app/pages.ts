import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { PageName } from '../../dialogs/pages/contract/me.ts';

/** Every page, loaded when it is opened. A name without a page does not compile. */
export const pages: Readonly<Record<PageName, LazyExoticComponent<ComponentType>>> = {
  work: lazy(() => import('./work/work-page.tsx').then(({ WorkPage }) => ({ default: WorkPage }))),
};
