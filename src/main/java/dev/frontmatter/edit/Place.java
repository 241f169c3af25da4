package dev.frontmatter.edit;

import dev.frontmatter.edit.Datum.Slot;

/** An entry of a collection. */
record Place(Target parent, int index) {

    Slot slot() {
        return parent.slot(index);
    }
}
