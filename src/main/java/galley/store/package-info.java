/**
 * Documents on disk: opened whole or refused by a sentence, saved whole or not at all. It starts no thread and knows no window; who
 * calls it decides where it runs.
 */
package galley.store;
