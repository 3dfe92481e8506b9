/**
 * Copyfitting: whether what was written fits where it shall stand. A line is cut to a width, a picture cropped to a shape, a text cast off
 * for a column. It knows no typeface: how wide letters are it is told by a function.
 */
package galley.copyfit;
