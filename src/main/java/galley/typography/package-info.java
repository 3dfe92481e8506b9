/**
 * What a typesetter sets for what was typed: quotation marks by language, apostrophes, dashes, ellipses, spaces.
 *
 * <p>It knows letters and languages, and no article: {@link galley.typography.Typesetter} is given the letters before the caret and
 * answers with the letters that stand there afterwards. What that means for an article, its marks and its undo, is for
 * {@code galley.edit}.
 */
package galley.typography;
