/**
 * The native document, {@code *.galley}: UTF-8 JSON with one block a line, so that version control shows what a writer changed. Its
 * shape is published as {@code assets/schema/galley-1.schema.json}.
 *
 * <p>Within version 1 a newer Galley may add types of blocks, fields and values of blocks and runs, kinds of marks, metadata fields and
 * top-level fields; this one keeps all of them byte for byte. It may not change the JSON type of a field that is there already, nor
 * add to a byline or a set-aside line: for that it raises the version, and this one refuses the document by a sentence.
 *
 * <p>Only this room knows Jackson.
 */
package galley.format.json;
