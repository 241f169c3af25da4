package dev.frontmatter.jsonschema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * An evaluation that keeps a bounded number of errors, as they are made: many of a document as a whole, fewer of each
 * branch of a choice, of which only the one with the fewest matters. A list that is full drops further errors, so that
 * none becomes empty.
 */
final class BoundedErrors extends ExecutionContext {

    static final int MOST_IN_A_BRANCH = 200;

    private final List<Error> dropped = new ArrayList<>();

    /**
     * An evaluation.
     *
     * @param config bounds its steps
     * @param most how many errors are kept of the document as a whole
     */
    BoundedErrors(ExecutionConfig config, int most) {
        super(config);
        super.setErrors(new Bounded(new ArrayList<>(), most));
    }

    /** Bounds what is added to a list from here on, and leaves the list itself to its owner. */
    @Override
    public void setErrors(List<Error> errors) {
        super.setErrors(errors instanceof Bounded ? errors : new Bounded(errors, MOST_IN_A_BRANCH));
    }

    /** Returns the first error of each list that was dropped. */
    List<Error> dropped() {
        return dropped;
    }

    /** A list that takes errors up to a number of them. */
    private final class Bounded extends AbstractList<Error> {

        private final List<Error> errors;
        private final int most;
        private boolean cut;

        Bounded(List<Error> errors, int most) {
            this.errors = errors;
            this.most = most;
        }

        @Override
        public Error get(int index) {
            return errors.get(index);
        }

        @Override
        public int size() {
            return errors.size();
        }

        @Override
        public void add(int index, Error error) {
            if (errors.size() < most) {
                errors.add(index, error);
            } else if (!cut) {
                cut = true;
                dropped.add(error);
            }
        }

        @Override
        public Error set(int index, Error error) {
            return errors.set(index, error);
        }

        @Override
        public Error remove(int index) {
            return errors.remove(index);
        }
    }
}
