package galley.format.text;

import java.util.Set;

/** The mark under the last line of wire copy or a press release: "ENDS", "-30-", "###". */
record EndMark() implements AsideRule {

    private static final Set<String> MARKS = Set.of(
            "###",
            "##",
            "# # #",
            "-30-",
            "- 30 -",
            "—30—",
            "– 30 –",
            "ENDS",
            "END",
            "-ENDS-",
            "-END-",
            "- ENDS -",
            "–ENDS–",
            "– ENDS –",
            "—ENDS—",
            "(ENDS)",
            "(END)",
            "Ends",
            "-ends-",
            "– Ends –",
            "- Ends -",
            "ENDE",
            "(ENDE)",
            "- ENDE -",
            "– ENDE –",
            "FIN",
            "-FIN-",
            "– FIN –",
            "MORE",
            "-MORE-",
            "- more -",
            "-more-",
            "(MORE)",
            "КІНЕЦЬ",
            "– КІНЕЦЬ –",
            "КОНЕЦ",
            "انتهى",
            "--ENDS--",
            "*ENDS*",
            "-- ENDS --");

    @Override
    public String reason() {
        return "end-mark";
    }

    @Override
    public boolean holds(Page page, int at) {
        String text = page.line(at).text();
        return text.length() < 12 && MARKS.contains(text) && at > 0;
    }
}
