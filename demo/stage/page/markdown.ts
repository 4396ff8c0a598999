import './vendor.ts';

/** What of Markdown Teams shows in a card: bold, italic, lists and links. No HTML, no images, no headings. */
const inCard = markdownit('zero', { html: false, breaks: false });
inCard.enable(['emphasis', 'link', 'list', 'newline', 'escape', 'entity']);

/** In a message a single line break counts. */
const inMessage = markdownit('zero', { html: false, breaks: true });
inMessage.enable(['emphasis', 'link', 'list', 'newline', 'escape', 'entity']);

/** In the page's own texts a word to type stands in backticks. */
const ownWords = markdownit('zero', { html: false, breaks: false });
ownWords.enable(['emphasis', 'backticks']);

const safeLink = (url: string): boolean => /^(https?:|mailto:|tel:|\/)/i.test(url);
inCard.validateLink = safeLink;
inMessage.validateLink = safeLink;

/** A mention is the one tag that Teams knows; by now it stands there as escaped text, so nothing can hide in it. */
const withMentions = (html: string): string =>
  html.replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, '<span class="mention">$1</span>');

/** @returns safe HTML of a TextBlock's text. */
export const cardMarkdown = (text: string): string => withMentions(inCard.render(text));

/** @returns safe HTML of the text of a bot's message. */
export const messageMarkdown = (text: string): string => withMentions(inMessage.render(text));

/** @returns HTML of one of the page's own texts. */
export const wordsMarkdown = (text: string): string => ownWords.renderInline(text);
