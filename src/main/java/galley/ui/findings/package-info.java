/** What was found in the article, under its page. */
package galley.ui.findings;
