package galley.format.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The tables of a clip. An article has none, so each row becomes a paragraph, its cells parted by a bar: a tab would be seen as a gap here
 * and as nothing on a page. A table that only places things side by side, as mails and old pages do, is passed through.
 */
final class Tables {

    static final String BAR = " | ";

    /** More letters than this, and a cell is a column of text. */
    private static final int LONGEST_CELL = 600;

    private final Walk walk;
    private final Composer composer;

    /** The tables that hold more than cells of text. */
    private final Set<Element> full;

    Tables(Walk walk, Composer composer, Set<Element> full) {
        this.full = full;
        this.walk = walk;
        this.composer = composer;
    }

    void table(Element table, Declarations style, Walk.Spot spot) {
        composer.part();
        List<Element> rows = rows(table);
        if (isLayout(table, rows)) {
            walk.children(table, spot);
        } else {
            for (Element child : table.children()) {
                if (child.normalName().equals("caption")) {
                    walk.children(child, spot);
                    composer.part();
                }
            }
            rows.forEach(row -> row(row, spot));
        }
        composer.part();
    }

    private void row(Element row, Walk.Spot spot) {
        List<Element> cells = row.children().stream()
                .filter(cell -> isCell(cell) && !Elements.isDropped(cell, walk.style(cell)))
                .toList();
        int last = cells.size() - 1;
        while (last >= 0 && isBlank(cells.get(last))) {
            last--;
        }
        composer.glue();
        for (int i = 0; i <= last; i++) {
            if (i > 0 && walk.within()) {
                composer.text(BAR, Format.PLAIN, spot.kind());
            }
            walk.children(cells.get(i), spot);
        }
        composer.unglue();
    }

    private static boolean isCell(Element cell) {
        return cell.normalName().equals("td") || cell.normalName().equals("th");
    }

    private static boolean isBlank(Element cell) {
        return cell.text().replace('\u00A0', ' ').isBlank();
    }

    private boolean isLayout(Element table, List<Element> rows) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        if (full.contains(table)) {
            return true;
        }
        boolean wide = rows.stream()
                .anyMatch(row -> row.children().stream().filter(Tables::isCell).count() > 1);
        return !wide
                || rows.stream()
                        .flatMap(row -> row.children().stream())
                        .anyMatch(cell -> cell.text().length() > LONGEST_CELL);
    }

    /** The rows of this table, and not those of a table in it. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }
}
