package galley.format.json;

import galley.article.Limits;
import galley.article.Mark;
import galley.article.RichText;
import galley.article.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** Reads one text: a string, or an array of runs. */
final class TextReader {

    private final Cursor cursor;
    private final Verdict verdict;
    private final List<Run> runs = new ArrayList<>();
    /** The run that is being gathered; neighbors with the same marks join here, where it costs no copy of the letters before. */
    private final StringBuilder letters = new StringBuilder();

    private Set<Mark> marks = Set.of();
    private int length;

    TextReader(Cursor cursor, Verdict verdict) {
        this.cursor = cursor;
        this.verdict = verdict;
    }

    RichText read() {
        if (cursor.token() == JsonToken.VALUE_STRING) {
            add(cursor.string(), Set.of());
        } else if (verdict.expect(JsonToken.START_ARRAY, "text")) {
            while (cursor.next() != JsonToken.END_ARRAY) {
                run();
            }
        }
        finish();
        return RichText.of(runs);
    }

    private void run() {
        if (cursor.token() == JsonToken.VALUE_STRING) {
            add(cursor.string(), Set.of());
        } else if (verdict.expect(JsonToken.START_OBJECT, "text")) {
            String text = null;
            Set<Mark> said = Set.of();
            for (String name = cursor.nextField(); name != null; name = cursor.nextField()) {
                switch (name) {
                    case "text" -> text = verdict.expect(JsonToken.VALUE_STRING, name) ? cursor.string() : "";
                    case "marks" -> said = marks();
                    default -> verdict.passNewer();
                }
            }
            if (text == null) {
                verdict.passNewer();
            } else {
                add(text, said);
            }
        }
    }

    private Set<Mark> marks() {
        Set<Mark> read = new HashSet<>();
        if (verdict.expect(JsonToken.START_ARRAY, "marks")) {
            while (cursor.next() != JsonToken.END_ARRAY) {
                if (cursor.token() == JsonToken.VALUE_STRING) {
                    Mark style = Names.STYLES.get(cursor.string());
                    read.add(style != null ? style : new Mark.Unknown(cursor.raw()));
                } else if (verdict.expect(JsonToken.START_OBJECT, "marks")) {
                    read.add(attributed());
                }
            }
        }
        return read;
    }

    /** {@return a link or a language, if the object says that and nothing else} */
    private Mark attributed() {
        int start = cursor.start();
        int fields = 0;
        Mark mark = null;
        for (String name = cursor.nextField(); name != null; name = cursor.nextField()) {
            fields++;
            boolean said = cursor.token() == JsonToken.VALUE_STRING;
            if (said && name.equals("link")) {
                mark = new Mark.Link(cursor.string());
            } else if (said && name.equals("language")) {
                mark = new Mark.Language(cursor.string());
            }
            cursor.skip();
        }
        return mark != null && fields == 1 ? mark : new Mark.Unknown(cursor.since(start));
    }

    private void add(String written, Set<Mark> said) {
        String text = oneLine(written);
        if (length + text.length() > Limits.LONGEST_BLOCK) {
            verdict.note("json.block", Limits.LONGEST_BLOCK);
            return;
        }
        length += text.length();
        if (!text.isEmpty() && !said.equals(marks)) {
            finish();
            marks = said;
        }
        letters.append(text);
    }

    private void finish() {
        if (!letters.isEmpty()) {
            runs.add(new Run(letters.toString(), marks));
            letters.setLength(0);
        }
    }

    /** Galley writes no line end within a block; a person who does by hand means a break of the line. */
    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : text.replace("\r\n", "\n").replace('\r', '\n').replace('\n', RichText.LINE_BREAK);
    }
}
