/** The page as readers will see it. It shows what the export writes, runs no script of the article's and makes no network call. */
package galley.ui.preview;
