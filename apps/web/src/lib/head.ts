import { createEffect } from 'solid-js';
import { isServer } from 'solid-js/web';
import { t } from './i18n.ts';

export interface Head {
  title: string;
  description?: string | undefined;
}

let last: Head = { title: '' };

/** Names the page: in the tab, in the history, to a screen reader and, prerendered, to a search engine. */
export function useHead(head: () => Head): void {
  if (isServer) {
    last = head();
    return;
  }
  createEffect(() => {
    document.title = pageTitle(head());
  });
}

export function pageTitle(head: Head): string {
  return head.title ? t('app.title', { page: head.title }) : t('app.name');
}

/** The head of the page that was rendered last; prerendering renders one at a time. */
export const renderedHead = () => last;
