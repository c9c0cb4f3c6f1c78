import { createElement, type ReactNode } from 'react';
import type { Markup } from '../../shared/report/markup';

/** HTML's own names that React calls otherwise; names with a hyphen become camel case except `aria-…` and `data-…`. */
const renamed: { readonly [name: string]: string } = {
  class: 'className',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
};

function propName(name: string): string {
  if (name.startsWith('aria-') || name.startsWith('data-')) return name;
  return renamed[name] ?? name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The document's tree as React elements: text stays text. */
export function elements(nodes: readonly (Markup | string)[]): ReactNode[] {
  return nodes.map((node, index) => {
    if (typeof node === 'string') return node;
    const props = Object.fromEntries(Object.entries(node.attrs).map(([name, value]) => [propName(name), value]));
    const children = node.children.length > 0 ? elements(node.children) : undefined;
    return createElement(node.tag, { ...props, key: index }, children);
  });
}
