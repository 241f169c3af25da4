package dev.frontmatter.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Whatever a repository holds, a run on it reads the repository and nothing else, writes what its user asked for, starts
 * git alone, connects to nothing, tells no secret, and ends.
 *
 * <p>The system property {@code frontmatter.hostile} says how many repositories to make; {@code frontmatter.hostile.seed}
 * makes one again, whose seed a failure tells.
 */
@Tag("long")
class HostileRepositoriesProperties {

    /** Besides one for each plant alone. */
    private static final int COUNT = Integer.getInteger("frontmatter.hostile", 20);

    private static final int A_TIME = 100;
    private static final int PLANTS = Plant.all().size();

    @Provide
    Arbitrary<List<Long>> seeds() {
        Long seed = Long.getLong("frontmatter.hostile.seed");
        return seed != null
                ? Arbitraries.just(List.of(seed))
                : Arbitraries.longs()
                        .greaterOrEqual(PLANTS)
                        .list()
                        .ofSize(COUNT)
                        .map(seeds -> {
                            List<Long> all = new ArrayList<>();
                            for (long plant = 0; plant < PLANTS; plant++) {
                                all.add(plant);
                            }
                            all.addAll(seeds);
                            return all;
                        });
    }

    @Property(
            tries = 1,
            seed = "20261127",
            shrinking = ShrinkingMode.OFF,
            edgeCases = EdgeCasesMode.NONE,
            afterFailure = AfterFailureMode.RANDOM_SEED)
    @AddLifecycleHook(NeedsStrace.class)
    void a_run_does_nothing_that_its_user_did_not_ask_for(@ForAll("seeds") List<Long> seeds)
            throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (int start = 0; start < seeds.size(); start += A_TIME) {
            Path root = Files.createTempDirectory("hostile").toRealPath();
            try {
                wrong.addAll(new Batch(root).run(seeds.subList(start, Math.min(seeds.size(), start + A_TIME))));
            } finally {
                Site.delete(root);
            }
        }
        assertThat(wrong).as(() -> String.join("\n\n", wrong)).isEmpty();
    }
}
