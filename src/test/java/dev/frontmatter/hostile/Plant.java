package dev.frontmatter.hostile;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Something hostile that is put into a repository. */
interface Plant {

    void into(Site site) throws IOException;

    static List<Plant> all() {
        return Stream.of(
                        LinkPlants.all(),
                        ConfigurationPlants.all(),
                        SchemaPlants.all(),
                        GitPlants.all(),
                        TextPlants.all())
                .flatMap(List::stream)
                .toList();
    }
}
