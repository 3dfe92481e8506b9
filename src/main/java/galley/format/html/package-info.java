/**
 * Articles as HTML: a {@link galley.format.html.HtmlPage page} of its own, or a {@link galley.format.html.HtmlFragment fragment} for
 * somebody else's page. Both are a row of {@link galley.format.html.HtmlPart}s, and so is the live preview: there is one renderer.
 *
 * <p>The markup is that of the HTML Living Standard and passes the Nu HTML checker without a warning. Whatever an article holds, it
 * comes out as text: nothing a writer, an import or a hostile file puts into an article becomes markup, script or an unsafe link.
 */
package galley.format.html;
