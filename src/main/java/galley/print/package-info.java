/**
 * The printed page: an article set on pages of paper as a PDF, and the pages of a PDF as pictures. It opens no file of a person and asks
 * nobody: pictures come through a function, and an address leads nowhere.
 */
package galley.print;
