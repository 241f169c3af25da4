package dev.frontmatter.record;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A map that refuses every change, itself and through each of its views, also one that would change nothing. */
abstract class UnmodifiableMap<K, V extends @Nullable Object> extends AbstractMap<K, V> {

    /** Returns the entries; their iterator and they themselves refuse changes. */
    abstract Set<Map.Entry<K, V>> entries();

    @Override
    public final Set<Map.Entry<K, V>> entrySet() {
        return Collections.unmodifiableSet(entries());
    }

    @Override
    public final Set<K> keySet() {
        return Collections.unmodifiableSet(super.keySet());
    }

    @Override
    public final Collection<V> values() {
        return Collections.unmodifiableCollection(super.values());
    }

    @Override
    public final V put(K key, V value) {
        throw refusal();
    }

    @Override
    public final void putAll(Map<? extends K, ? extends V> others) {
        throw refusal();
    }

    @Override
    public final V putIfAbsent(K key, V value) {
        throw refusal();
    }

    @Override
    public final V remove(@Nullable Object key) {
        throw refusal();
    }

    @Override
    public final boolean remove(@Nullable Object key, @Nullable Object value) {
        throw refusal();
    }

    @Override
    public final V replace(K key, V value) {
        throw refusal();
    }

    @Override
    public final boolean replace(K key, V before, V after) {
        throw refusal();
    }

    @Override
    public final void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        throw refusal();
    }

    @Override
    public final V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        throw refusal();
    }

    @Override
    public final V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        throw refusal();
    }

    @Override
    public final V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        throw refusal();
    }

    @Override
    public final V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        throw refusal();
    }

    @Override
    public final void clear() {
        throw refusal();
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("the data of a document cannot be changed");
    }
}
