import { describe, expect, it } from 'vitest';
import { cspHash, earlyScript, pageHtml } from './page-html.ts';

const template = `<!doctype html><html lang="en"><head><!--head--><script>early()</script><!--style--></head><body>
<div id="first"><!--first--></div><!--state--><script type="module" src="/src/main.tsx"></script></body></html>`;

const page = {
  path: '/library/x',
  locale: 'en' as const,
  title: 'A "quoted" <title>',
  description: 'Tom & Jerry',
  html: '<h1>$& stays as it is</h1>',
  state: { text: '</script><script>alert(1)</script>' },
  files: {
    entry: 'assets/main.js',
    scripts: ['assets/core.js', 'assets/main.js'],
    wideScripts: [],
    styles: ['assets/a.css'],
  },
  css: 'a{b:c}',
};

describe('pages made ahead', () => {
  const html = pageHtml(template, page, 'https://example.test');

  it('keeps what was rendered, and lets no data close its script', () => {
    expect(html).toContain('<h1>$& stays as it is</h1>');
    expect(html.match(/<script/g)).toHaveLength(3);
    const state = /id="state">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(state)).toEqual(page.state);
  });

  it('escapes what goes into the head', () => {
    expect(html).toContain('<title>A &quot;quoted&quot; &lt;title&gt;</title>');
    expect(html).toContain('content="Tom &amp; Jerry"');
    expect(html).toContain('<link rel="canonical" href="https://example.test/library/x">');
  });

  it('is painted when it is whole, and no later', () => {
    const [, awaited] = /<link rel="expect" href="#([^"]+)" blocking="render">/.exec(html) ?? [];
    const place = new RegExp(`<div id="${awaited}">([\\s\\S]*?)</div>`).exec(html)?.[1];
    expect(place).toBe(page.html);
    expect(html.indexOf('rel="expect"')).toBeLessThan(html.indexOf('</head>'));
  });

  it('asks for nothing that blocks the first paint', () => {
    const beforeBody = html.slice(0, html.indexOf('<body>'));
    expect(beforeBody).not.toMatch(/<script[^>]+src=/);
    expect(beforeBody.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
      '<link rel="stylesheet" href="/assets/a.css" disabled>',
    ]);
  });

  it('has no inline style but the one whose hash is known', () => {
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(cspHash(page.css)).toMatch(/^sha256-[\w+/]{43}=$/);
    expect(earlyScript(html)).toBe('early()');
  });

  it('refuses a template without a place', () => {
    expect(() => pageHtml('<html lang="en">', page, '')).toThrow('no place');
  });
});
