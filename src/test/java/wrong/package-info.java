/**
 * A house built wrong on purpose: every class here runs into a wall of {@code RoomsTest}, or is what it reaches for. Nothing calls
 * them.
 */
package wrong;
