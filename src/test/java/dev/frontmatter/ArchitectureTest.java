package dev.frontmatter;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The packages, and who may know whom: the data flows one way, and nothing leads back. */
@AnalyzeClasses(packages = "dev.frontmatter", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.frontmatter";
    private static final String[] EXPORTED = {
        ROOT,
        ROOT + ".article",
        ROOT + ".content",
        ROOT + ".diagnostic",
        ROOT + ".edit",
        ROOT + ".infer",
        ROOT + ".junit",
        ROOT + ".report",
        ROOT + ".source",
        ROOT + ".tokenizer"
    };
    private static final String JACKSON = "tools.jackson..";
    private static final String SNAKEYAML = "org.snakeyaml..";
    private static final String NETWORKNT = "com.networknt..";
    private static final String PICOCLI = "picocli..";
    private static final String JUNIT = "org.junit..";
    private static final String MAVEN = "org.apache.maven..";

    // Each package with those of the project that it may use; what looks at bytes everybody may.

    @ArchTest
    static final ArchRule bytes = uses("bytes");

    /** What users name an input by, and what reads it: each knows the other. */
    @ArchTest
    static final ArchRule source = uses("source", "input");

    @ArchTest
    static final ArchRule input = uses("input", "source");

    @ArchTest
    static final ArchRule diagnostic = uses("diagnostic", "source");

    /** What users see of a file that was split, and what splits it: each knows the other. */
    @ArchTest
    static final ArchRule tokenizer = uses("tokenizer", "source", "diagnostic", "fence");

    @ArchTest
    static final ArchRule fence = uses("fence", "source", "input", "diagnostic", "stage", "tokenizer");

    @ArchTest
    static final ArchRule stage = uses("stage", "source", "input", "diagnostic");

    @ArchTest
    static final ArchRule build = uses("build");

    @ArchTest
    static final ArchRule pattern = uses("pattern");

    @ArchTest
    static final ArchRule scalar = uses("scalar", "source");

    @ArchTest
    static final ArchRule tree = uses("tree", "source", "diagnostic", "scalar");

    @ArchTest
    static final ArchRule syntax = uses("syntax", "source", "diagnostic", "stage", "scalar", "tree");

    @ArchTest
    static final ArchRule yaml = uses("syntax.yaml", "source", "diagnostic", "stage", "scalar", "tree", "syntax");

    @ArchTest
    static final ArchRule toml = uses("syntax.toml", "source", "diagnostic", "stage", "scalar", "tree", "syntax");

    @ArchTest
    static final ArchRule json = uses("syntax.json", "source", "diagnostic", "stage", "scalar", "tree", "syntax");

    @ArchTest
    static final ArchRule schema =
            uses("schema", "source", "diagnostic", "stage", "scalar", "pattern", "tree", "syntax");

    @ArchTest
    static final ArchRule record =
            uses("record", "source", "diagnostic", "stage", "scalar", "pattern", "tree", "schema");

    @ArchTest
    static final ArchRule jsonschema = uses(
            "jsonschema",
            "source",
            "input",
            "diagnostic",
            "stage",
            "scalar",
            "pattern",
            "tree",
            "syntax",
            "syntax.json",
            "schema");

    @ArchTest
    static final ArchRule fix = uses("fix", "source", "input", "diagnostic");

    @ArchTest
    static final ArchRule edit = uses(
            "edit",
            "source",
            "input",
            "diagnostic",
            "tokenizer",
            "fence",
            "stage",
            "scalar",
            "tree",
            "syntax",
            "syntax.yaml",
            "syntax.toml",
            "syntax.json",
            "record");

    @ArchTest
    static final ArchRule facade = classes()
            .that()
            .resideInAPackage(ROOT)
            .should(useOnly(
                    "",
                    "build",
                    "source",
                    "input",
                    "diagnostic",
                    "tokenizer",
                    "fence",
                    "stage",
                    "scalar",
                    "tree",
                    "syntax",
                    "syntax.yaml",
                    "syntax.toml",
                    "syntax.json",
                    "schema",
                    "record",
                    "jsonschema",
                    "fix",
                    "edit"));

    /** The façade and what it exports, the editor for fixes, and helpers that know no document. */
    @ArchTest
    static final ArchRule content =
            uses("content", "", "source", "input", "diagnostic", "tokenizer", "scalar", "tree", "edit");

    @ArchTest
    static final ArchRule infer = uses("infer", "", "source", "tokenizer", "scalar", "tree", "schema");

    @ArchTest
    static final ArchRule config = uses(
            "config",
            "",
            "content",
            "source",
            "input",
            "diagnostic",
            "tokenizer",
            "fence",
            "tree",
            "jsonschema",
            "article");

    // The command in turn: it finds files, checks and mends each, and reports it.

    @ArchTest
    static final ArchRule reportForm = uses("report.form", "source", "diagnostic");

    @ArchTest
    static final ArchRule report = uses("report", "report.form", "diagnostic");

    @ArchTest
    static final ArchRule cliConsole = uses("cli.console", "diagnostic");

    @ArchTest
    static final ArchRule cliInput =
            uses("cli.input", "", "content", "source", "input", "diagnostic", "config", "cli.console");

    @ArchTest
    static final ArchRule cliFix =
            uses("cli.fix", "source", "input", "diagnostic", "edit", "fix", "cli.console", "cli.input");

    @ArchTest
    static final ArchRule cliReport =
            uses("cli.report", "source", "input", "diagnostic", "report.form", "config", "cli.console", "cli.input");

    /** The command itself hands over how files are found. */
    @ArchTest
    static final ArchRule lsp = uses(
            "lsp",
            "",
            "content",
            "source",
            "input",
            "diagnostic",
            "tokenizer",
            "tree",
            "syntax.yaml",
            "syntax.toml",
            "syntax.json",
            "schema",
            "jsonschema",
            "fix",
            "edit",
            "config");

    @ArchTest
    static final ArchRule cli = uses(
            "cli",
            "lsp",
            "",
            "content",
            "build",
            "source",
            "input",
            "diagnostic",
            "tokenizer",
            "scalar",
            "edit",
            "report.form",
            "config",
            "infer",
            "cli.console",
            "cli.input",
            "cli.fix",
            "cli.report");

    @ArchTest
    static final ArchRule junit = uses("junit", "", "build", "content", "source", "input", "diagnostic", "tokenizer");

    /** The goal runs the command itself, so that both find the same. */
    @ArchTest
    static final ArchRule maven =
            uses("maven", "input", "diagnostic", "config", "report.form", "cli", "cli.console", "cli.report");

    @ArchTest
    static final ArchRule everyPackageIsInTheTable = classes()
            .should()
            .resideInAnyPackage(Stream.of(
                            "",
                            ".article",
                            ".build",
                            ".bytes",
                            ".cli",
                            ".cli.console",
                            ".cli.fix",
                            ".cli.input",
                            ".cli.report",
                            ".config",
                            ".content",
                            ".diagnostic",
                            ".fence",
                            ".edit",
                            ".fix",
                            ".infer",
                            ".input",
                            ".jsonschema",
                            ".junit",
                            ".maven",
                            ".lsp",
                            ".pattern",
                            ".record",
                            ".report",
                            ".report.form",
                            ".scalar",
                            ".schema",
                            ".source",
                            ".stage",
                            ".syntax",
                            ".syntax.json",
                            ".syntax.toml",
                            ".syntax.yaml",
                            ".tokenizer",
                            ".tree")
                    .map(name -> ROOT + name)
                    .toArray(String[]::new));

    /** Articles are records like a user's: of the JDK and annotations. */
    @ArchTest
    static final ArchRule articleUsesAnnotationsOnly = classes()
            .that()
            .resideInAPackage(ROOT + ".article")
            .should(onlyDependOnClassesThat(resideInAnyPackage("java..", ROOT + ".article")
                    .or(new DescribedPredicate<JavaClass>("are annotations or what they hold") {
                        @Override
                        public boolean test(JavaClass type) {
                            return type.isAnnotation()
                                    || type.getEnclosingClass()
                                            .map(JavaClass::isAnnotation)
                                            .orElse(false);
                        }
                    })));

    // Each library in its place.

    /**
     * The library knows no way to the network or to other programs; in the command, what asks git and the terminal does. The
     * goal loads classes of the project that Maven builds.
     */
    @ArchTest
    static final ArchRule nothingReachesOut = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".cli.input", ROOT + ".cli.console")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".maven.ProjectClasses")
            .should()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("connect or start programs") {
                @Override
                public boolean test(JavaClass used) {
                    boolean address = Stream.of(URI.class, URISyntaxException.class, URLDecoder.class)
                            .anyMatch(used::isEquivalentTo);
                    return used.getPackageName().startsWith("java.net") && !address
                            || used.getPackageName().startsWith("java.nio.channels")
                            || used.isEquivalentTo(ProcessBuilder.class)
                            || used.isEquivalentTo(Process.class);
                }
            });

    /** What stands in a document is read without a look at the file system. */
    @ArchTest
    static final ArchRule stagesOpenNoFiles = noClasses()
            .that()
            .resideInAnyPackage(Stream.of(
                            "tokenizer",
                            "fence",
                            "stage",
                            "scalar",
                            "tree",
                            "syntax",
                            "schema",
                            "record",
                            "diagnostic",
                            "article")
                    .map(name -> ROOT + "." + name)
                    .toArray(String[]::new))
            .should()
            .dependOnClassesThat(resideInAPackage("java.nio.file..")
                    .or(new DescribedPredicate<JavaClass>("open files") {
                        @Override
                        public boolean test(JavaClass used) {
                            return used.getPackageName().equals("java.io")
                                    && used.getSimpleName().contains("File");
                        }
                    }));

    @ArchTest
    static final ArchRule picocliInTheCommandOnly = keeps(PICOCLI, "cli");

    @ArchTest
    static final ArchRule junitInItsPackageOnly = keeps(JUNIT, "junit");

    @ArchTest
    static final ArchRule mavenInItsPackageOnly = keeps(MAVEN, "maven");

    @ArchTest
    static final ArchRule lsp4jInTheServerOnly = keeps("org.eclipse.lsp4j..", "lsp");

    @ArchTest
    static final ArchRule networkntInJsonSchemaOnly = keeps(NETWORKNT, "jsonschema");

    @ArchTest
    static final ArchRule snakeYamlInYamlOnly = keeps(SNAKEYAML, "syntax.yaml");

    /** In the command, it reads the example of a deserializer too. */
    @ArchTest
    static final ArchRule jacksonWhereItBindsAndWrites = keeps(JACKSON, "record", "jsonschema", "cli", "report.form");

    /** Records without a deserializer of the user's own are read without it. */
    @ArchTest
    static final ArchRule jacksonBehindTheDoorOnly = noClasses()
            .that()
            .resideInAPackage(ROOT + ".record")
            .and()
            .haveNameNotMatching(".*\\.(JacksonBinder|JacksonValues|DataTreeParser)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON);

    @ArchTest
    static final ArchRule noLibraryInASignature = members()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(EXPORTED)
            .and(areVisibleOutside())
            .should(nameNone(resideInAnyPackage(
                    JACKSON, "com.fasterxml..", NETWORKNT, SNAKEYAML, PICOCLI, "org.eclipse.lsp4j..")));

    /** No class that users see is one that they cannot name. */
    @ArchTest
    static final ArchRule noInternalTypeInASignature = members()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(EXPORTED)
            .and(areVisibleOutside())
            .should(nameNone(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(EXPORTED)))));

    // Promises that hold everywhere.

    @ArchTest
    static final ArchRule regularExpressionsInConstraintsOnly = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".pattern", ROOT + ".record", ROOT + ".jsonschema")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule noGlobalState =
            fields().that().areStatic().and(not(isMadeByTheCompiler())).should().beFinal();

    private static DescribedPredicate<JavaField> isMadeByTheCompiler() {
        return DescribedPredicate.describe(
                "made by the compiler", field -> field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static ArchRule uses(String name, String... others) {
        List<String> allowed = new ArrayList<>(Arrays.asList(others));
        allowed.add(name);
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should(useOnly(allowed.toArray(String[]::new)))
                .because("of the package table");
    }

    /** The named packages of the project, the root package by the empty name, and any of other projects. */
    private static ArchCondition<JavaClass> useOnly(String... names) {
        String[] packages = Stream.concat(Stream.of("bytes"), Arrays.stream(names))
                .map(name -> name.isEmpty() ? ROOT : ROOT + "." + name)
                .toArray(String[]::new);
        return onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(packages)));
    }

    private static ArchRule keeps(String library, String... names) {
        return noClasses()
                .that(resideInAPackage(ROOT + "..")
                        .and(not(resideInAnyPackage(Arrays.stream(names)
                                .map(name -> ROOT + "." + name)
                                .toArray(String[]::new)))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<JavaMember> areVisibleOutside() {
        return DescribedPredicate.describe(
                "are visible outside",
                member -> isVisible(member) && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    /** Type arguments and exceptions included, annotations not. */
    private static ArchCondition<JavaMember> nameNone(DescribedPredicate<? super JavaClass> types) {
        return new ArchCondition<>("name no type that " + types.getDescription()) {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                named(member)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(types)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getDescription() + " names " + type.getName())));
            }
        };
    }

    private static Stream<JavaType> named(JavaMember member) {
        if (member instanceof JavaCodeUnit method) {
            return Stream.of(
                            method.getParameterTypes().stream(),
                            Stream.of(method.getReturnType()),
                            method.getExceptionTypes().stream())
                    .flatMap(types -> types);
        }
        return Stream.of(((JavaField) member).getType());
    }
}
