package galley;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan of the house as rules: which room may use which, and which library only one of them sees. A room gets its row before
 * its first class. What all rooms must keep, whatever they are, stands in {@link Laws}.
 */
final class Rooms {

    private static final Set<String> JAVA_BASE =
            ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor().packages();
    private static final Set<String> JDK = ModuleFinder.ofSystem().findAll().stream()
            .filter(module -> !module.descriptor().name().startsWith("javafx."))
            .flatMap(module -> module.descriptor().packages().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** What every room may use: the words it speaks with, and the mark of an exception. */
    private static final List<String> ALL_MAY_USE = List.of("words", "rooms");

    private static final String[] CORE = {
        "article",
        "typography",
        "copyfit",
        "edit",
        "format",
        "check",
        "store",
        "history",
        "library",
        "work",
        "picture",
        "print"
    };

    private final String root;
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> rooms = new ArrayList<>();
    private final List<String> libraries = new ArrayList<>();

    /**
     * Draws the plan.
     *
     * @param root the package the rooms are in: {@code galley}, or that of the counterexamples
     */
    Rooms(String root) {
        this.root = root;
        rows();
        libraries();
        walls();
    }

    /** {@return every rule, each under a name of its own} */
    List<Rule> rules() {
        return List.copyOf(rules);
    }

    private void rows() {
        // Rooms that need nothing but java.base.
        pure("words", "a sentence is looked up by key and filled in; what fills it is the caller's to find out");
        pure("rooms", "it only marks classes");
        pure("article", "an article is a value: what reads, writes, checks or shows it stands in the room for that");
        pure("typography", "it sets letters by language: give it the text before the caret, not the article");
        pure(
                "edit",
                "a change is a value: pass in what it needs (the time, the text) and let its caller do the rest",
                "article",
                "typography");
        pure("copyfit", "it knows no typeface: pass in how wide letters are", "article");
        pure("work", "it runs what it is given and knows no article: pass it a function");

        row("format", "a format turns an article into bytes or back; files are opened in galley.store", "article");
        row(
                "check",
                "a check is a function of an article; galley.ui.shell offers it snapshots through galley.work",
                "article");
        row(
                "store",
                "it keeps documents; give it the article, not the editor",
                "article",
                "format.json",
                "typography",
                "work");
        row(
                "history",
                "it keeps versions; give it articles, and open files through a function",
                "article",
                "format.json",
                "work");
        row(
                "library",
                "it lists and finds documents; give it a folder, and open documents through the window",
                "article",
                "format.json",
                "store",
                "work");
        row(
                "picture",
                "it knows pictures as files and no window: hand it bytes, and show what it gives in galley.ui",
                "article",
                "store");
        row(
                "print",
                "it sets pages and opens no file of a person: hand it the article and a function that brings pictures",
                "article",
                "format.html");
        row(
                "cli",
                "commands run where there is no display: put what they share with the window into a core room",
                CORE);

        row(
                "ui.kit",
                "views share it, so it knows none of them and no file: pass in a function",
                "article",
                "edit",
                "work");
        pane("ui.editor");
        pane("ui.preview", "check", "format.html", "work");
        pane("ui.cards", "copyfit", "format.html", "work");
        pane("ui.outline");
        pane("ui.details");
        pane("ui.find");
        pane("ui.notebook");
        pane("ui.palette");
        pane("ui.findings", "check", "work");
        pane("ui.library", "library", "work");
        pane("ui.templates", "store", "format.json");
        pane("ui.settings", "typography");
        pane("ui.print", "print", "work");
        row(
                "ui.shell",
                "it wires the rooms of the window; the command line starts without it",
                Stream.concat(Stream.of("ui"), Stream.of(CORE)).toArray(String[]::new));
        add(
                "Main",
                depending(
                        resideInAPackage(root),
                        "Main only chooses: put what is to be done into galley.ui.shell or galley.cli",
                        "ui.shell",
                        "cli"));
    }

    private void libraries() {
        library("JavaFX", "return a value and let galley.ui show it", "ui", "javafx..", "com.sun.javafx..");
        library("AtlantaFX", "use its variables from assets/style", "ui", "atlantafx..");
        library(
                "ControlsFX",
                "return a value and let galley.ui show it",
                "ui",
                "org.controlsfx..",
                "impl.org.controlsfx..");
        library(
                "RichTextFX",
                "ask galley.ui.editor for what you need; the article itself is in galley.article",
                "ui.editor",
                "org.fxmisc..",
                "org.reactfx..");
        library(
                "the web view",
                "ask galley.ui.preview to show it: only there scripts and addresses are shut off",
                "ui.preview",
                "javafx.scene.web..",
                "netscape.javascript..");
        library(
                "Jackson",
                "read and write through galley.format.json",
                "format.json",
                "tools.jackson..",
                "com.fasterxml.jackson..");
        library("jsoup", "read other programs' HTML through galley.format.clip", "format.clip", "org.jsoup..");
        library("commonmark", "read Markdown through galley.format.markdown", "format.markdown", "org.commonmark..");
        library(
                "Apache POI",
                "read and write Word files through galley.format.docx",
                "format.docx",
                "org.apache.poi..");
        library("SQLite", "ask galley.library what is in a folder", "library", "org.sqlite..", "java.sql..");
        library("JGit", "ask galley.history for versions", "history", "org.eclipse.jgit..");
        library("LanguageTool", "ask galley.check for findings", "check.language", "org.languagetool..");
        library(
                "metadata-extractor",
                "ask galley.picture what is written in a picture",
                "picture",
                "com.drew..",
                "com.adobe.internal.xmp..");
        library("openhtmltopdf", "ask galley.print for pages", "print", "com.openhtmltopdf..");
        library(
                "PDFBox",
                "ask galley.print for the pages of a PDF, or for their pictures",
                "print",
                "org.apache.pdfbox..",
                "org.apache.fontbox..");
        library("picocli", "arguments end in galley.cli: pass on values", "cli", "picocli..");
        add(
                "a-library-has-a-room",
                classes()
                        .that(in(""))
                        .should()
                        .onlyDependOnClassesThat(inside(JDK)
                                .or(resideInAPackage(root + ".."))
                                .or(resideInAPackage("galley.rooms"))
                                .or(resideInAnyPackage(libraries.toArray(String[]::new))))
                        .because("each library lives in one room: give it a row in RoomsTest before its first import"));
    }

    private void walls() {
        add(
                "every-room-has-a-row",
                classes()
                        .that(in(""))
                        .should()
                        .resideInAnyPackage(packages(rooms.stream()))
                        .orShould()
                        .resideInAPackage(root)
                        .because("a room gets its row in RoomsTest, and in the plan, before its first class"));
        add(
                "formats-do-not-know-one-another",
                slices().matching(root + ".format.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .because(
                                "what two formats share is derived in galley.article, or belongs to galley.format itself"));
        add(
                "panes-do-not-know-one-another",
                slices().matching(root + ".ui.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(alwaysTrue(), in("ui.kit"))
                        .ignoreDependency(in("ui.shell"), alwaysTrue())
                        .because(
                                "panes meet in the article: change it by a command, and let galley.ui.shell wire the rest"));
        add(
                "no-cycles",
                slices().matching(root + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .because(
                                "two rooms that need each other are one room, or share a value that belongs to galley.article"));
    }

    private void pure(String room, String because, String... uses) {
        row(room, because, uses);
        add(
                room + "-uses-java-base-alone",
                noClasses()
                        .that(in(room))
                        .should()
                        .dependOnClassesThat(not(inside(JAVA_BASE).or(resideInAnyPackage(root + "..", "galley.rooms"))))
                        .because(because));
    }

    private void pane(String room, String... core) {
        Stream<String> kernel = Stream.of("ui.kit", "edit", "article");
        row(
                room,
                "a pane shows one thing: it reads live properties of galley.ui.kit and runs commands; galley.ui.shell wires the rest",
                Stream.concat(kernel, Stream.of(core)).toArray(String[]::new));
    }

    private void row(String room, String because, String... uses) {
        rooms.add(room);
        add(room, depending(in(room), because, uses));
    }

    private ArchRule depending(DescribedPredicate<JavaClass> room, String because, String... uses) {
        String[] allowed = packages(Stream.concat(Stream.of(uses), ALL_MAY_USE.stream()));
        return noClasses()
                .that(room)
                .should()
                .dependOnClassesThat(in("").and(not(room)).and(not(resideInAnyPackage(allowed))))
                .because(because);
    }

    private void library(String name, String because, String room, String... packages) {
        libraries.addAll(List.of(packages));
        add(
                name,
                noClasses()
                        .that(in("").and(not(in(room))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(packages))
                        .because("only galley." + room + " sees " + name + ": " + because));
    }

    private void add(String name, ArchRule rule) {
        rules.add(new Rule(name, rule));
    }

    private DescribedPredicate<JavaClass> in(String room) {
        return resideInAnyPackage(packages(Stream.of(room)));
    }

    private String[] packages(Stream<String> names) {
        return names.map(name -> name.isEmpty() ? root + ".." : root + "." + name + "..")
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> inside(Set<String> packages) {
        return describe("of the JDK", type -> {
            JavaClass component = type.getBaseComponentType();
            return component.isPrimitive() || packages.contains(component.getPackageName());
        });
    }
}
