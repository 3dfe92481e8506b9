/** The pane that shows the shape of the article, and goes where one clicks. */
package galley.ui.outline;
