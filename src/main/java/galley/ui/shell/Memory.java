package galley.ui.shell;

import galley.store.Daybook;
import galley.store.DaybookFile;
import galley.store.Failure;
import galley.words.Problem;
import galley.work.Errands;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the program remembers, as it is now, for all windows. A change holds at once, and is written away from the window. */
final class Memory {

    /** Does a change where the daybook is kept. */
    private interface Keeping {
        void keep(UnaryOperator<Daybook> change);
    }

    private final Keeping keeping;
    private Daybook daybook;
    private Optional<Problem> problem;
    private int underWay;
    private boolean failedBefore;

    private Memory(DaybookFile.Found found) {
        keeping = _ -> {};
        daybook = found.daybook();
        problem = found.problem();
    }

    private Memory(DaybookFile file, Errands errands) {
        DaybookFile.Found found = file.read();
        daybook = found.daybook();
        problem = found.problem();
        keeping = change -> {
            underWay++;
            errands.send(() -> file.change(change), this::kept, this::failed);
        };
    }

    /**
     * {@return what a file remembers, read now: it is a few lines}
     *
     * @param file where it is kept
     * @param errands write it
     */
    static Memory in(DaybookFile file, Errands errands) {
        return new Memory(file, errands);
    }

    /** {@return a memory that ends with the program} */
    static Memory ofToday() {
        return new Memory(new DaybookFile.Found(Daybook.BLANK, Optional.empty()));
    }

    /** {@return what is remembered now} */
    Daybook daybook() {
        return daybook;
    }

    /** Remembers something else. */
    void change(UnaryOperator<Daybook> change) {
        daybook = change.apply(daybook);
        keeping.keep(change);
    }

    /** What another Galley remembered meanwhile is known here from now on; not while more of ours is on its way. */
    private void kept(Daybook now) {
        underWay--;
        if (underWay == 0) {
            daybook = now;
        }
    }

    private void failed(Throwable e) {
        underWay--;
        if (!failedBefore) {
            failedBefore = true;
            problem = Optional.of(
                    e instanceof IOException reason
                            ? Failure.writing(reason)
                            : Problem.of("unforeseen", e.getClass().getSimpleName()));
        }
    }

    /** {@return what was wrong with the file, the first time it is asked for} */
    Optional<Problem> problem() {
        Optional<Problem> told = problem;
        problem = Optional.empty();
        return told;
    }
}
