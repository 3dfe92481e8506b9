/**
 * What an article is: values only.
 *
 * <p>An {@link galley.article.Article} is {@link galley.article.Metadata} and a {@link galley.article.Body}; a body is a flat list of
 * {@link galley.article.Block}s; a block holds {@link galley.article.RichText}. Everything here is immutable and compares by
 * value. What follows from an article and is not stored (sections, groups, counts) is derived here too, so that no format has to
 * work it out twice.
 *
 * <p>A position is an {@code int} counted in UTF-16 units from the first letter of the headline; each boundary between two blocks
 * counts as one. It means the same here and in the writing surface.
 *
 * <p>This room uses {@code java.base} alone: no window, no file, no clock, no thread.
 */
package galley.article;
