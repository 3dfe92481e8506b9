/** The pane that lists the articles of a folder, finds them by their words, and keeps their files. */
package galley.ui.library;
