/**
 * A folder of documents as a library: listed, searched, kept up to date. The files are the truth; the index is only quick, and made
 * anew whenever it is missing or makes no sense. It knows no window, and starts no thread of its own.
 */
package galley.library;
