/**
 * Plain text in and out.
 *
 * <p>In: {@link galley.format.text.Decoding} makes text of bytes; {@link galley.format.text.TextImport} makes an article of text, in
 * five steps, each a handful of small rules:
 *
 * <ol>
 *   <li>{@link galley.format.text.LineSplitter} parts the text into lines and tidies each ({@link galley.format.text.Tidy}),
 *   <li>{@link galley.format.text.Unwrapping} joins what a mail program broke at 72 columns,
 *   <li>{@link galley.format.text.Furniture} finds the lines that belong to the page and not to the article, and where a page was
 *       copied with all its menus, {@link galley.format.text.WholePage} finds the article among them,
 *   <li>{@link galley.format.text.Head} reads what stands before the first paragraph: headline, bylines, standfirst, dateline,
 *   <li>{@link galley.format.text.BlockRule}s say, line by line, what the rest is.
 * </ol>
 *
 * <p>The law of this room: every line that is not blank is afterwards in the article or among the lines set aside. Only the signs that
 * became structure go: list markers, the quotation marks and the dash of a block quotation, "By", {@code #}, {@code >}, {@code **}.
 *
 * <p>Out: {@link galley.format.text.TextWriter}.
 */
package galley.format.text;
