/** What an article may begin as, to be chosen, named and taken away. */
package galley.ui.templates;
