/**
 * How an article changes.
 *
 * <p>An {@link galley.edit.Edit} is a value that knows its own reverse; a {@link galley.edit.Transaction} is the edits of one action;
 * an {@link galley.edit.EditorState} applies it and gives the next state; a {@link galley.edit.Command} looks at a state and answers
 * with a transaction, or with nothing where it cannot act. The only thing here that changes is the one field of
 * {@link galley.edit.Editor}, in {@link galley.edit.Editor#dispatch}.
 *
 * <p>Undo is derived: {@link galley.edit.History} keeps what was done and applies it inverted. Nothing here knows a window, a file, a
 * clock or a thread; the editor is told the time.
 */
package galley.edit;
