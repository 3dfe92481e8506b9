/**
 * How fast it is: JMH benchmarks, compiled with the tests so that they stay true, and run by {@code mvn -Pbench verify} alone. A new
 * one is a class like {@link galley.bench.Codecs}; {@link galley.bench.Figures} finds it.
 */
package galley.bench;
