package vn.tgpl.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The running numbers of the Centre's registers, by organisation and year, without gaps. */
@ApplicationScoped
public class RunningNumbers {

    /** The registers that count by themselves. */
    public enum Register {
        /** Sổ thụ lý, theo dõi vụ việc. */
        ACCEPTANCE,
        /** Quyết định cử. */
        ASSIGNMENT
    }

    private final EntityManager entities;

    RunningNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** The next number; it is free again if the transaction fails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long next(Register register, String organisation, int year) {
        var number = (Number) entities.createNativeQuery("""
                        insert into running_number (register, organisation, year, last)
                        values (:register, :organisation, :year, 1)
                        on conflict (register, organisation, year) do update set last = running_number.last + 1
                        returning last""", Long.class)
                .setParameter("register", register.name())
                .setParameter("organisation", organisation)
                .setParameter("year", year)
                .getSingleResult();
        return number.longValue();
    }
}
