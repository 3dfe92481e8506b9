/** What the views share: actions, the bundled typefaces and the look. It knows the editor, and no document on disk. */
package galley.ui.kit;
