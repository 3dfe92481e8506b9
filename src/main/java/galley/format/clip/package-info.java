/**
 * What other programs put on the clipboard becomes a piece of an article, and nothing else: it reads HTML and writes none.
 *
 * <p>It is a room of its own, beside {@code galley.format.html}, because the two trust differently. That one writes, and whatever it
 * writes is safe; this one reads what anybody wrote, in the dialects of Word, Word Online, Google Docs, LibreOffice, WordPress, mail
 * programs and web pages, and keeps of it what has a meaning in an article. So what clips look like stays in here, and jsoup with it.
 *
 * <p>The way of a clip: {@link galley.format.clip.Envelope} takes off what Windows wraps around it; jsoup makes a tree;
 * {@link galley.format.clip.Walk} goes through the tree once and says what is letters, which marks they have and where lines begin;
 * {@link galley.format.clip.Composer} sets the letters in lines; {@link galley.format.clip.Finish} makes blocks of the lines.
 */
package galley.format.clip;
