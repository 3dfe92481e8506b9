/** What stays with the document: notes, source log, cuttings, and what an import set aside. */
package galley.ui.notebook;
