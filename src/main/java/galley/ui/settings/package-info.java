/** What a person chooses for all articles. */
package galley.ui.settings;
