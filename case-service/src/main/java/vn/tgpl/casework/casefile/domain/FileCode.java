package vn.tgpl.casework.casefile.domain;

/**
 * A file's code: organisation, form of aid, running number in the acceptance register (sổ thụ lý), year; such as
 * {@code TT.TGTT.01.2026} (Circular 12/2018 Art. 11).
 *
 * @param form the symbol that the law gives the form of aid, such as {@code TGTT}
 */
public record FileCode(String organisation, String form, long number, int year) {

    @Override
    public String toString() {
        return "%s.%s.%02d.%d".formatted(organisation, form, number, year);
    }
}
