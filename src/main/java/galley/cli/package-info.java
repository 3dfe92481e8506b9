/**
 * Galley without a window: {@code convert}, {@code validate} and {@code schema}, for scripts and for people at a terminal.
 *
 * <p>One command does to each of its inputs what it can and says of the others, in a line each on standard error, what was wrong and
 * what to do. It ends with 0 when all was done, 1 when some input was not, 2 when it was called wrongly. This is the only room that
 * talks to a terminal.
 */
package galley.cli;
