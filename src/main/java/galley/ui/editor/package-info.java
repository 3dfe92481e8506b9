/**
 * The writing surface: a view of an {@link galley.edit.Editor} on RichTextFX, and nothing more. What is typed in it becomes a
 * transaction; what it shows comes from the state the editor has then.
 */
package galley.ui.editor;
