import { expect, it } from 'vitest';
import { metaSecurityPolicy } from '#server/security-headers.ts';
import { buildProject } from './built-project.ts';

it("puts the server's policy before everything else in the page's head", async () => {
  const html = (await buildProject({})).get('index.html') ?? '';
  const [first] = html.match(/<(?:meta|script|link|style)[^>]*>/) ?? [];
  expect(first?.replaceAll('&#39;', "'")).toBe(
    `<meta http-equiv="Content-Security-Policy" content="${metaSecurityPolicy}">`,
  );
});
