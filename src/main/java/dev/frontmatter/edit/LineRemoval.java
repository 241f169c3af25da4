package dev.frontmatter.edit;

import dev.frontmatter.bytes.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes whole lines, with blank lines around them: none come to stand in a row that did not, and one that sets a comment
 * apart stays.
 */
final class LineRemoval {

    private final Text text;
    private final int floor;

    /**
     * A removal of lines.
     *
     * @param text the text
     * @param floor the offset above which blank lines belong to something else
     */
    LineRemoval(Text text, int floor) {
        this.text = text;
        this.floor = floor;
    }

    /**
     * Lines to remove.
     *
     * @param from where they start
     * @param to the start of the line after them
     * @param apart true if the blank line above is a part of them, as it is of a table
     * @param leads true if at the top of the text the blank lines below are a part of them
     */
    record Run(int from, int to, boolean apart, boolean leads) {}

    /** Returns the splices that remove lines, and what is blank between them. */
    List<Splice> remove(List<Run> runs) {
        List<Splice> splices = new ArrayList<>();
        int i = 0;
        while (i < runs.size()) {
            Run run = runs.get(i++);
            while (i < runs.size() && pastBlankLines(run.to) >= runs.get(i).from) {
                run = new Run(run.from, runs.get(i++).to, run.apart, run.leads);
            }
            splices.add(remove(run));
        }
        return splices;
    }

    private Splice remove(Run run) {
        int from = run.from;
        int to = run.to;
        if (to > text.start && !Lines.isLineEnd(text.bytes[to - 1])) {
            // The last line has no end, and what is above it will have none.
            return Splice.delete(Math.max(floor, Lines.trimSpace(text.bytes, text.start, from)), to);
        }
        int top = pastBlankLinesAbove(from);
        int bottom = pastBlankLines(to);
        if (top == from || bottom == to) {
            boolean begins = run.leads && from == text.start;
            return Splice.delete(top < from && run.apart ? startOf(top, from, to) : from, begins ? bottom : to);
        }
        // Of the blank lines on both sides, those of one stay: the more ones, and those at the top of the text.
        boolean below = top == text.start
                || bottom - to < from - top
                || bottom - to == from - top && text.isLineEnds(to, bottom);
        return below ? Splice.delete(from, bottom) : Splice.delete(top, to);
    }

    /** Returns where the removal of a table starts that has blank lines above and none below. */
    private int startOf(int top, int from, int to) {
        boolean ends = to == text.end;
        boolean comment = top > text.start && text.isCommentLine(text.lineAbove(top));
        if (comment && !ends) {
            return from;
        }
        return ends ? top : text.lineAbove(from);
    }

    private int pastBlankLinesAbove(int lineStart) {
        int top = lineStart;
        int above = text.lineAbove(top);
        while (above >= Math.max(floor, text.start) && text.isBlankLine(above)) {
            top = above;
            above = text.lineAbove(top);
        }
        return top;
    }

    private int pastBlankLines(int lineStart) {
        int line = lineStart;
        while (line < text.end && text.isBlankLine(line)) {
            line = text.nextLine(line);
        }
        return line;
    }
}
