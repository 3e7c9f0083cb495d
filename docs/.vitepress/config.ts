import { defineConfig } from 'vitepress';
import { headingAnchor } from './heading-anchor.ts';
import { languages } from './languages.ts';
import { linksToCode } from './links-to-code.ts';
import { pagesIn } from './pages-in.ts';

/** The same pages that are read in the repository, as a site: nothing in them is fetched from elsewhere. */
export default defineConfig({
  title: 'Ninefold',
  description: 'Definitions as code for health and social care indicators.',
  lang: 'en-GB',
  cleanUrls: true,
  rewrites: (page) => page.replace(/(^|\/)README\.md$/, '$1index.md'),
  markdown: {
    languages,
    anchor: { slugify: headingAnchor },
    config: (markdown) => markdown.use(linksToCode),
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: 'deep',
    nav: [
      { text: 'Start', link: '/start/analyst', activeMatch: '^/start/' },
      { text: 'Guides', link: '/guides/rule', activeMatch: '^/(guides|editors)/' },
      { text: 'Reference', link: '/reference/language/', activeMatch: '^/reference/' },
      { text: 'National indicators', link: '/catalogue/', activeMatch: '^/catalogue/' },
      { text: 'Inside', link: '/architecture', activeMatch: '^/(architecture|decisions)' },
    ],
    sidebar: {
      '/start/': [{ text: 'Start in five minutes', items: pagesIn('start') }],
      '/guides/': [
        { text: 'How to write', items: pagesIn('guides') },
        { text: 'Editors', items: pagesIn('editors') },
      ],
      '/editors/': [{ text: 'Editors', items: pagesIn('editors') }],
      '/catalogue/': [
        { text: 'National indicators', items: [{ text: 'Outcomes and duties', link: '/catalogue/' }] },
        { text: 'Core suite', items: pagesIn('catalogue', /^ni-/) },
        { text: 'Ministerial Strategic Group', collapsed: true, items: pagesIn('catalogue', /^msg-/) },
        { text: 'Benchmarking framework', collapsed: true, items: pagesIn('catalogue', /^lgbf-/) },
      ],
      '/reference/': [
        { text: 'The language', items: pagesIn('reference/language') },
        { text: 'Also', items: pagesIn('reference') },
        { text: 'Problems with examples', collapsed: true, items: pagesIn('reference/problems') },
        { text: 'Checks', collapsed: true, items: pagesIn('reference/rules') },
        { text: 'Calculation methods', collapsed: true, items: pagesIn('reference/methods') },
        { text: 'Status schemes', collapsed: true, items: pagesIn('reference/schemes') },
        { text: 'Statistics', collapsed: true, items: pagesIn('reference/statistics') },
      ],
      '/': [
        {
          text: 'Inside',
          items: [
            { text: 'Architecture', link: '/architecture' },
            ...pagesIn('.', /^(?!architecture|index)/),
          ],
        },
        { text: 'Decisions', items: pagesIn('decisions') },
      ],
    },
  },
});
