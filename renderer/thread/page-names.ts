import { thread } from '../../shared/i18n/de/ui/thread';

/** A page of the red thread; its name in the texts makes it one. */
export type ThreadPage = keyof typeof thread.pages;

const isPage = (name: string): name is ThreadPage => Object.hasOwn(thread.pages, name);

/** All pages in the order of their tabs, which is that of their names in the texts. */
export const threadPages: readonly ThreadPage[] = Object.keys(thread.pages).filter(isPage);

/** Where the red thread opens. */
export const firstPage: ThreadPage = 'map';
