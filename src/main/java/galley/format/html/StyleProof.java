package galley.format.html;

import galley.words.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reads a style sheet as far as a browser must to know where a rule ends: comments, strings, escapes, braces and brackets. A browser
 * forgives all of it, and then shows half a style: a desk is told the line instead. What the rules say is nobody's business here.
 */
final class StyleProof {

    /** An opening that waits for its end. */
    private record Open(char sign, int line) {}

    private final String css;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private int line = 1;
    private boolean rule;

    StyleProof(String css) {
        this.css = css;
    }

    /** {@return the first thing that is wrong; empty where there is none} */
    Optional<Problem> flaw() {
        while (at < css.length()) {
            Optional<Problem> flaw = step(css.charAt(at));
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        if (!open.isEmpty()) {
            // A brace that is missing leaves the outermost open; a bracket that is missing swallows the braces behind
            // it.
            Open first = open.peek().sign() == '{' ? open.peekLast() : open.peek();
            return Optional.of(Problem.of("style.open", first.line(), String.valueOf(first.sign())));
        }
        return rule ? Optional.empty() : Optional.of(Problem.of("style.empty"));
    }

    private Optional<Problem> step(char sign) {
        switch (sign) {
            case '\n' -> line++;
            case '\\' -> escape();
            case '"', '\'' -> {
                return string(sign);
            }
            case '/' -> {
                if (css.startsWith("/*", at)) {
                    return comment();
                }
            }
            case '{', '(', '[' -> {
                rule |= sign == '{';
                open.push(new Open(sign, line));
            }
            case '}', ')', ']' -> {
                char begun = sign == '}' ? '{' : sign == ')' ? '(' : '[';
                if (open.isEmpty() || open.pop().sign() != begun) {
                    return Optional.of(Problem.of("style.closed", line, String.valueOf(sign)));
                }
            }
            default -> {}
        }
        at++;
        if (sign == '(' && isAddress()) {
            address();
        }
        return Optional.empty();
    }

    /** Steps to the letter that a backslash takes along. */
    private void escape() {
        at++;
        if (at < css.length() && css.charAt(at) == '\n') {
            line++;
        }
    }

    private Optional<Problem> comment() {
        int end = css.indexOf("*/", at + 2);
        if (end < 0) {
            return Optional.of(Problem.of("style.comment", line));
        }
        for (; at < end + 2; at++) {
            line += css.charAt(at) == '\n' ? 1 : 0;
        }
        return Optional.empty();
    }

    private Optional<Problem> string(char mark) {
        int begun = line;
        for (at++; at < css.length(); at++) {
            char sign = css.charAt(at);
            if (sign == '\\') {
                escape();
            } else if (sign == '\n') {
                break;
            } else if (sign == mark) {
                at++;
                return Optional.empty();
            }
        }
        return Optional.of(Problem.of("style.string", begun));
    }

    /** Whether the bracket just passed opens an address without quotation marks, in which anything may stand. */
    private boolean isAddress() {
        if (at < 4 || !css.regionMatches(true, at - 4, "url(", 0, 4)) {
            return false;
        }
        int first = at;
        while (first < css.length() && Character.isWhitespace(css.charAt(first))) {
            first++;
        }
        return first < css.length() && css.charAt(first) != '"' && css.charAt(first) != '\'';
    }

    private void address() {
        while (at < css.length() && css.charAt(at) != ')') {
            if (css.charAt(at) == '\\') {
                escape();
            } else if (css.charAt(at) == '\n') {
                line++;
            }
            at++;
        }
    }
}
