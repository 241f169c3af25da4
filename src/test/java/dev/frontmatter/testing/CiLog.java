package dev.frontmatter.testing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The log of a run as CI systems and terminals read it: each line that makes one of them do something. */
public final class CiLog {

    /** Environment variables by which programs know that they run on a CI system, with values as they are there. */
    public static final Map<String, String> ENVIRONMENT = Map.ofEntries(
            Map.entry("CI", "true"),
            Map.entry("TF_BUILD", "True"),
            Map.entry("GITLAB_CI", "true"),
            Map.entry("TEAMCITY_VERSION", "2024.12"),
            Map.entry("JENKINS_URL", "https://jenkins.example.org/"),
            Map.entry("BUILD_ID", "7"),
            Map.entry("BUILDKITE", "true"),
            Map.entry("TRAVIS", "true"),
            Map.entry("CIRCLECI", "true"),
            Map.entry("BITBUCKET_BUILD_NUMBER", "7"),
            Map.entry("APPVEYOR", "True"),
            Map.entry("DRONE", "true"));

    private static final Pattern COMMAND = Pattern.compile(
            // GitHub Actions, Gitea, Forgejo: behind all that .NET trims.
            "^[\\p{Z}\\s\\x85]*::"
                    // GitHub's older form, Azure Pipelines, TeamCity, Octopus, MyGet.
                    + "|##[a-z0-9_.-]*\\["
                    // GitLab, Travis.
                    + "|section_(start|end):|travis_(fold|time):"
                    // Buildkite.
                    + "|^(---|\\+\\+\\+|~~~|\\^\\^\\^)\\s",
            Pattern.CASE_INSENSITIVE);

    /** The notes of Jenkins begin with an escape character, too. Tags, and what nobody sees, is text in disguise. */
    private static final Pattern ACTS = Pattern.compile(
            "[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\n]]|[\u00a0\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
                    + "\u2060-\u206f\ufeff\ufff9-\ufffb\u3164\\x{E0000}-\\x{E0FFF}]");

    private CiLog() {}

    /** Returns the lines that are not just text, of what was printed without colours; those of our own included. */
    public static List<String> commandsIn(String printed) {
        return Stream.of(printed.split("\n", -1))
                .filter(line ->
                        COMMAND.matcher(line).find() || ACTS.matcher(line).find())
                .toList();
    }
}
