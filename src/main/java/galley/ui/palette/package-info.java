/** Ways to find an action by a few letters, and its key: the slash menu, the palette of commands, the sheet of keys. */
package galley.ui.palette;
