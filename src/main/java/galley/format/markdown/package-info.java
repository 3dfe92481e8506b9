/**
 * Markdown in. Plain text that was plainly written as Markdown becomes HTML, which {@code galley.format.clip} reads like any other: so what
 * is kept of a clip, and which links are safe, is said in one place.
 *
 * <p>Only this room knows commonmark-java.
 */
package galley.format.markdown;
