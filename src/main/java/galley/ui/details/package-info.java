/** What stands beside the text: who wrote it, where, in which language, and what an import set aside. */
package galley.ui.details;
