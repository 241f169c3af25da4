package dev.frontmatter.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class InOrderTest {

    private static final int MUCH = 10_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void takesEverythingInOrderOnTheCallersThread(int threads) {
        List<Integer> taken = new ArrayList<>();
        Set<Thread> takers = ConcurrentHashMap.newKeySet();
        try (InOrder inOrder = new InOrder(threads)) {
            for (int i = 0; i < MUCH; i++) {
                int number = i;
                inOrder.add(() -> number, result -> {
                    taken.add(result);
                    takers.add(Thread.currentThread());
                });
            }
            inOrder.finish();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, MUCH).boxed().toList());
        assertThat(takers).containsExactly(Thread.currentThread());
    }

    @Test
    void holdsFewResultsAtATime() {
        int threads = 3;
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (InOrder inOrder = new InOrder(threads)) {
            for (int i = 0; i < MUCH; i++) {
                inOrder.add(
                        () -> most.accumulateAndGet(held.incrementAndGet(), Math::max),
                        result -> held.decrementAndGet());
            }
            inOrder.finish();
        }
        assertThat(held).hasValue(0);
        assertThat(most.get()).isLessThanOrEqualTo(4 * threads);
    }

    @Test
    void worksOnSeveralThreadsAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        List<Boolean> met = new ArrayList<>();
        try (InOrder inOrder = new InOrder(2)) {
            for (int i = 0; i < 2; i++) {
                inOrder.add(() -> countDownAndAwait(both), met::add);
            }
            inOrder.finish();
        }
        assertThat(met).containsExactly(true, true);
    }

    private static boolean countDownAndAwait(CountDownLatch latch) {
        latch.countDown();
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void usesNoThreadOfItsOwnForOneJob() {
        List<Thread> workers = new ArrayList<>();
        try (InOrder inOrder = new InOrder(1)) {
            inOrder.add(Thread::currentThread, workers::add);
            assertThat(workers).containsExactly(Thread.currentThread());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void throwsWhatWorkThrowsInItsTurn(int threads) {
        for (Throwable failure : List.of(new AssertionError("boom"), new IllegalArgumentException("no"))) {
            List<Integer> taken = new ArrayList<>();
            assertThatThrownBy(() -> {
                        try (InOrder inOrder = new InOrder(threads)) {
                            inOrder.add(() -> 1, taken::add);
                            inOrder.add(() -> fail(failure), taken::add);
                            inOrder.add(() -> 3, taken::add);
                            inOrder.finish();
                        }
                    })
                    .isSameAs(failure);
            assertThat(taken).containsExactly(1);
        }
    }

    private static int fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    @Test
    void leavesNoThreadBehindWhenATakerGivesUp() throws InterruptedException {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        AtomicInteger begun = new AtomicInteger();

        assertThatThrownBy(() -> {
                    try (InOrder inOrder = new InOrder(2)) {
                        for (int i = 0; i < MUCH; i++) {
                            inOrder.add(
                                    () -> {
                                        workers.add(Thread.currentThread());
                                        return begun.incrementAndGet();
                                    },
                                    result -> {
                                        throw new IllegalStateException("enough");
                                    });
                        }
                    }
                })
                .hasMessage("enough");
        for (Thread worker : workers) {
            assertThat(worker.isDaemon()).isTrue();
            worker.join();
        }
        assertThat(begun.get()).isLessThanOrEqualTo(8);
    }
}
