package galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import galley.rooms.Exempt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps to its plan; and the plan is a wall, not a drawing of one: the classes under {@code wrong} run into it. */
class RoomsTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("galley");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("wrong");

    static List<Rule> rules() {
        return rules("galley");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeeps(Rule rule) {
        EvaluationResult result = rule.broken(PROGRAM);
        assertFalse(result.hasViolation(), () -> result.getFailureReport().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "words, wrong.words.AsksTheArticle",
        "article, wrong.article.KnowsItsEditor",
        "article-uses-java-base-alone, wrong.article.Logs",
        "typography, wrong.typography.AsksTheArticle",
        "edit, wrong.edit.Saves",
        "format, wrong.format.text.Checks",
        "check, wrong.check.Saves",
        "store, wrong.store.Edits",
        "work, wrong.work.KnowsArticles",
        "cli, wrong.cli.OpensAWindow",
        "ui.kit, wrong.ui.kit.KnowsAPane",
        "ui.outline, wrong.ui.outline.Saves",
        "ui.preview, wrong.ui.preview.WritesText",
        "Main, wrong.Works",
        "JavaFX, wrong.check.Shows",
        "the web view, wrong.ui.outline.ShowsAPage",
        "RichTextFX, wrong.ui.outline.Writes",
        "Jackson, wrong.store.WritesJson",
        "picocli, wrong.store.TakesArguments",
        "a-library-has-a-room, wrong.store.UsesWhatHasNoRow",
        "every-room-has-a-row, wrong.cellar.NotInThePlan",
        "formats-do-not-know-one-another, wrong.format.html.ReadsText",
        "panes-do-not-know-one-another, wrong.ui.outline.AsksThePreview",
        "no-cycles, wrong.article.KnowsItsEditor",
        "threads, wrong.check.StartsAThread",
        "threads, wrong.check.GoesParallel",
        "threads, wrong.check.RunsATask",
        "standard-streams, wrong.check.Prints",
        "exit, wrong.check.Exits",
        "values-read-no-clock, wrong.article.ReadsTheClock",
        "values-open-no-file, wrong.edit.OpensAFile",
        "values-throw-no-dice, wrong.edit.ThrowsDice",
        "names-say-what-it-is, wrong.check.FindingManager",
        "packages-are-rooms, wrong.check.util.Anything",
        "statics-are-final, wrong.check.Shares",
    })
    void theWallStops(String rule, String intruder) {
        EvaluationResult result = named(rule).broken(WRONG);
        assertTrue(
                result.getFailureReport().getDetails().stream().anyMatch(line -> line.contains(intruder)),
                () -> intruder + " is not among the violations: " + result.getFailureReport());
    }

    @Test
    void anExemptionOpensOneRuleForOneClass() {
        EvaluationResult threads = named("threads").broken(WRONG);
        assertFalse(threads.getFailureReport().toString().contains("wrong.check.MayStartAThread"));
        EvaluationResult streams = named("standard-streams").broken(WRONG);
        assertTrue(streams.getFailureReport().toString().contains("wrong.check.MayStartAThread"));
    }

    @Test
    void everyExemptionNamesARuleAndAReason() {
        Set<String> names = new HashSet<>(rules().stream().map(Rule::name).toList());
        PROGRAM.stream()
                .flatMap(type -> type.tryGetAnnotationOfType(Exempt.class).stream())
                .forEach(exempt -> {
                    assertTrue(names.contains(exempt.from()), "no rule is called " + exempt.from());
                    assertFalse(exempt.because().isBlank(), "an exemption from " + exempt.from() + " gives no reason");
                });
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        List<String> names = rules().stream().map(Rule::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    private static Rule named(String name) {
        return rules("wrong").stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Rule> rules(String root) {
        return Stream.concat(new Rooms(root).rules().stream(), new Laws(root).rules().stream())
                .toList();
    }
}
