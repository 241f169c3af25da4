package dev.frontmatter.syntax;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Emptied scanners of one reader and one format, to be used again: a scanner costs more to make than a short document to
 * read. There are a few places, which threads begin to look at from different ends; who finds none makes a scanner, and who
 * finds no free place drops it. A scanner is handed over whole by one atomic step, so it is never in two hands, and it is emptied
 * before: the pool holds nothing of any input.
 */
public final class ScannerPool {

    private static final int PLACES = 16;

    private final Supplier<? extends TreeScanner> maker;
    private final AtomicReferenceArray<TreeScanner> places = new AtomicReferenceArray<>(PLACES);

    /**
     * Makes an empty pool.
     *
     * @param maker makes empty scanners
     */
    public ScannerPool(Supplier<? extends TreeScanner> maker) {
        this.maker = maker;
    }

    /**
     * Takes a scanner out of the pool, or makes one.
     *
     * @return an empty scanner that nobody else has
     */
    public TreeScanner take() {
        int first = firstPlace();
        for (int i = 0; i < PLACES; i++) {
            int place = first + i & PLACES - 1;
            TreeScanner scanner = places.get(place) == null ? null : places.getAndSet(place, null);
            if (scanner != null) {
                return scanner;
            }
        }
        return maker.get();
    }

    /**
     * Empties a scanner and puts it back; what it lent must not be used any more. One that has grown large is dropped.
     *
     * @param scanner a scanner that was taken
     */
    public void giveBack(TreeScanner scanner) {
        if (!scanner.empty()) {
            return;
        }
        int first = firstPlace();
        for (int i = 0; i < PLACES; i++) {
            if (places.compareAndSet(first + i & PLACES - 1, null, scanner)) {
                return;
            }
        }
    }

    private static int firstPlace() {
        return (int) Thread.currentThread().getId();
    }
}
