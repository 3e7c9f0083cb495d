import theme from 'vitepress/theme-without-fonts';
import './style.css';

/** The theme that comes with VitePress, in the reader's own fonts. */
export default theme;
