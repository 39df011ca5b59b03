package vn.tgpl.casework.assignment.domain;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;

/**
 * The grounds on which a provider must stop or must refuse (Law 11/2017 Art. 25(1), (2)), and the person may ask so.
 */
public final class Grounds {

    private Grounds() {}

    /** @throws InvalidInput naming the grounds of the day, if this is none */
    public static void require(String ground, LocalDate day, Statute law) {
        var known = Stream.of(CodeList.MUST_STOP_GROUND, CodeList.CONFLICT_GROUND)
                .flatMap(list -> law.codes(list, day).stream())
                .map(LegalCode::code)
                .toList();
        if (!known.contains(ground)) {
            throw new InvalidInput(InputError.unknownCode("/ground", known));
        }
    }
}
