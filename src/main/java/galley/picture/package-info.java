/**
 * Pictures as files: what one is by its bytes, what is written in it, a small one to look at, a copy under a safe name, and a copy that
 * tells nobody where and with what it was taken. Only this room sees metadata-extractor and the JDK's image readers. It shows nothing.
 */
package galley.picture;
