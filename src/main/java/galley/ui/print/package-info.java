/** The article as it is printed: its pages on the screen, and on their way to a printer. */
package galley.ui.print;
