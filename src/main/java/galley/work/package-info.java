/**
 * Threads, and the only room that makes them. What runs away from the window is a function of one snapshot, so it may be late and
 * never wrong; what it gives comes home to the thread that asked.
 */
package galley.work;
