import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../main/documents/html/write-html';
import { mapStrings } from '../../../../shared/report/clean';
import { sampleReport } from './sample-report';

describe('html file', () => {
  const html = writeHtml(sampleReport('de'));

  it('needs no network and runs nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<iframe|@import|url\(|\ssrc="(?!data:image\/)/i);
  });

  it('is styled through classes only', () => {
    expect(html.slice(html.indexOf('<body>'))).not.toMatch(/\sstyle=/);
  });

  it('leads every internal link to a place', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBe(9);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('shows markup in texts as text', () => {
    const hostile = mapStrings(sampleReport('de'), (text) =>
      text === 'Was wir von Ihnen brauchen' ? '<img src=x onerror=alert(1)>"&' : text,
    );
    const page = writeHtml(hostile);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;');
    expect(page).not.toContain('<img src=x');
  });
});
