/** The bar that finds words in the article and replaces them. What a hit is, and what comes in its place, is decided in the kernel. */
package galley.ui.find;
