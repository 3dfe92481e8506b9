/**
 * Finding words in an article and replacing them.
 *
 * <p>A {@link galley.edit.find.Query} is what a person asks for; it compiles to a {@link galley.edit.find.Search}, or to the sentence
 * that says why it cannot. {@link galley.edit.find.Hits} are where it was found; they keep up with every key by searching anew only the
 * blocks that changed. A hit lies within one block and is never empty. Nothing here can hang: how many characters a search may read is
 * counted, so the same search ends in the same way on every machine.
 */
package galley.edit.find;
