/**
 * The windows: the composition root of everything on the screen. Each window shows one {@link galley.ui.shell.Manuscript}; what happens
 * when a key is pressed stands in {@link galley.ui.shell.Workbench}, a line each.
 */
package galley.ui.shell;
