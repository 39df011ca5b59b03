package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.casework.casefile.RunningNumbers;
import vn.tgpl.casework.casefile.domain.FileCode;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.time.LegalTime;

/** The acceptance register (sổ thụ lý, Form 01-TP-TGPL): running numbers by year, without gaps. */
@ApplicationScoped
class AcceptanceRegister {

    private final RunningNumbers numbers;
    private final StatuteBook statute;
    private final String organisation;

    AcceptanceRegister(
            RunningNumbers numbers,
            StatuteBook statute,
            @ConfigProperty(name = "tgpl.register.organisation") String organisation) {
        this.numbers = numbers;
        this.statute = statute;
        this.organisation = organisation;
    }

    /** Enters a case of this form of aid; the number is free again if the transaction fails. */
    @Transactional(Transactional.TxType.MANDATORY)
    FileCode enter(String aidForm, Instant at) {
        var day = LegalTime.dayOf(at);
        var year = day.getYear();
        var number = numbers.next(RunningNumbers.Register.ACCEPTANCE, organisation, year);
        return new FileCode(organisation, symbol(aidForm, day), number, year);
    }

    private String symbol(String aidForm, LocalDate day) {
        return statute.statute()
                .code(CodeList.AID_FORM, aidForm, day)
                .flatMap(LegalCode::symbol)
                .orElseThrow(() -> new IllegalStateException("The law gives " + aidForm + " no symbol on " + day));
    }
}
