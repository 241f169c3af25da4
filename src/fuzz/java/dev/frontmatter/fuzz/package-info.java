/**
 * Searches for inputs that break what the library promises, with Jazzer.
 *
 * <pre>
 * mvn -q -Pfuzz test                                                 # the seeds, as ordinary tests
 * mvn -q -Pfuzz test -Dfuzz.seconds=10                               # each target searches for ten seconds
 * mvn -q -Pfuzz test -Dfuzz.seconds=600 -Dtest=UntypedFuzz           # one target, ten minutes
 * mvn -q -Pfuzz test -Dfuzz.input=FILE -Dtest=UntypedFuzz            # what a search has found, as an ordinary test
 * </pre>
 *
 * <p>A target is a class with one method; each runs in a JVM of its own. Its seeds are made by {@link
 * dev.frontmatter.fuzz.Seeds} from the files of testdata and from the generators of the tests. What a search collects is
 * kept in {@code target/fuzz} and goes on from there the next time; an input that breaks something is written there too,
 * as {@code crash-…}. A finding is mended with a test in the ordinary tests that holds its bytes.
 */
@NullMarked
package dev.frontmatter.fuzz;

import org.jspecify.annotations.NullMarked;
