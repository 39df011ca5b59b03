package vn.tgpl.statute.example;

import vn.tgpl.statute.Sample;
import vn.tgpl.statute.Statute;

/** What an office may have switched on. */
enum Switch {
    AS_SHIPPED(Statute.load()),
    JUVENILE_HALF(Sample.withJuvenileHalf()),
    MAKE_UP_SATURDAY(Sample.withMakeUpSaturday());

    private final Statute statute;

    Switch(Statute statute) {
        this.statute = statute;
    }

    Statute statute() {
        return statute;
    }
}
