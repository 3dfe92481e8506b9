package galley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.File;
import java.io.RandomAccessFile;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinTask;
import java.util.random.RandomGenerator;

/** What every room keeps, whatever it may use: see {@link Rooms} for that. */
final class Laws {

    private static final Set<String> CLOCK = Set.of("now", "currentTimeMillis", "nanoTime");
    private static final Set<String> CHANCE = Set.of("random", "randomUUID", "shuffle");
    private static final Set<String> PARALLEL = Set.of("parallel", "parallelStream");

    private final String root;

    /**
     * States the laws.
     *
     * @param root the package the rooms are in
     */
    Laws(String root) {
        this.root = root;
    }

    /** {@return every law, each under a name of its own} */
    List<Rule> rules() {
        return List.of(
                new Rule(
                        "threads",
                        outside("work")
                                .should()
                                .dependOnClassesThat(makeThreads())
                                .orShould()
                                .accessTargetWhere(named("runs in parallel", PARALLEL))
                                .because("only galley.work makes threads: offer a snapshot to its Latest, or take an "
                                        + "Executor in the constructor")),
                new Rule(
                        "standard-streams",
                        outside("cli")
                                .should(ACCESS_STANDARD_STREAMS)
                                .because("only galley.cli talks to a terminal: return a galley.words.Problem")),
                new Rule(
                        "exit",
                        outside("cli")
                                .and()
                                .doNotHaveFullyQualifiedName(root + ".Main")
                                .should()
                                .callMethod(System.class, "exit", int.class)
                                .because("only Main ends the program: return what happened")),
                new Rule(
                        "values-read-no-clock",
                        values().should()
                                .accessTargetWhere(named("reads the clock", CLOCK))
                                .because(
                                        "an article and its edits are the same whenever they are made: pass the time in")),
                new Rule(
                        "values-open-no-file",
                        values().should()
                                .dependOnClassesThat(assignableTo(File.class)
                                        .or(assignableTo(RandomAccessFile.class))
                                        .or(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")))
                                .because("files are opened in galley.store, and formats take bytes: pass those in")),
                new Rule(
                        "values-throw-no-dice",
                        values().should()
                                .dependOnClassesThat(assignableTo(RandomGenerator.class))
                                .orShould()
                                .accessTargetWhere(named("throws dice", CHANCE))
                                .because(
                                        "an article and its edits are the same whenever they are made: pass the value in")),
                new Rule(
                        "names-say-what-it-is",
                        noClasses()
                                .that()
                                .resideInAPackage(root + "..")
                                .should()
                                .haveNameMatching(".*(Manager|Service|Helper|Utils?|Impl|Base|Data|Info)")
                                .because("such a name fits anything: find the word a newspaper or the JDK has for it")),
                new Rule(
                        "packages-are-rooms",
                        noClasses()
                                .that()
                                .resideInAPackage(root + "..")
                                .should()
                                .resideInAnyPackage(
                                        "..core..",
                                        "..common..",
                                        "..util..",
                                        "..service..",
                                        "..impl..",
                                        "..helper..",
                                        "..api..")
                                .because(
                                        "a package is a room of the plan: put the class beside its only caller, or into the "
                                                + "room whose word it is")),
                new Rule(
                        "statics-are-final",
                        fields().that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(root + "..")
                                .and()
                                .areStatic()
                                .should()
                                .beFinal()
                                .because(
                                        "what all share and anyone changes cannot be tested: hand it to the constructor")));
    }

    private GivenClassesConjunction outside(String room) {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + "." + room + "..");
    }

    private GivenClassesConjunction values() {
        return noClasses().that().resideInAnyPackage(root + ".article..", root + ".edit..");
    }

    private static DescribedPredicate<JavaClass> makeThreads() {
        return assignableTo(Thread.class)
                .or(assignableTo(ExecutorService.class))
                .or(assignableTo(Executors.class))
                .or(assignableTo(CompletableFuture.class))
                .or(assignableTo(ForkJoinTask.class))
                .or(assignableTo(Timer.class))
                .or(assignableTo(TimerTask.class))
                .or(assignableTo("javafx.concurrent.Task"))
                .or(assignableTo("javafx.concurrent.Service"))
                .as("make threads");
    }

    private static DescribedPredicate<JavaAccess<?>> named(String does, Set<String> names) {
        return describe(
                does,
                access -> names.contains(access.getTarget().getName())
                        && access.getTargetOwner().getPackageName().startsWith("java."));
    }
}
