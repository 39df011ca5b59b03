package vn.tgpl.casework.involvement.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which cases are of one proceeding. */
@ApplicationScoped
public class SharedProceedings {

    private final Session session;

    SharedProceedings(Session session) {
        this.session = session;
    }

    /**
     * The other cases of the case's proceeding: those of the same national code, of the same number where the sender of
     * one takes part in the other or both stand before one court, and those that one hearing names.
     */
    public List<UUID> othersOf(UUID caseId) {
        return session.createNativeQuery("""
                        with own as (select * from involvement where case_id = :case),
                        same_number as (
                            select i.*, i.court_case_number = own.court_case_number and i.court = own.court as one_court
                              from own join involvement i on i.agency_case_number = own.agency_case_number
                            union
                            select i.*, i.court = own.court
                              from own join involvement i on i.court_case_number = own.court_case_number)
                        select i.case_id from own
                          join involvement i on i.national_case_file_code = own.national_case_file_code
                         where i.id <> own.id
                        union
                        select i.case_id from own join same_number i on i.id <> own.id
                         where i.one_court
                            or exists (select 1 from participant p where p.involvement_id = i.id and p.agency = own.sender)
                            or exists (select 1 from participant p where p.involvement_id = own.id and p.agency = i.sender)
                        union
                        select i.case_id from own
                          join involvement_hearing mine on mine.involvement_id = own.id
                          join involvement_hearing theirs on theirs.hearing_id = mine.hearing_id
                          join involvement i on i.id = theirs.involvement_id and i.id <> own.id""", UUID.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public UUID involvementOf(UUID caseId) {
        return session.createQuery("select i.id from Involvement i where i.caseId = :case", UUID.class)
                .setParameter("case", caseId)
                .getSingleResult();
    }

    /** The numbers by which agencies know the case's proceeding. */
    public List<String> numbersOf(UUID caseId) {
        return session.createNativeQuery("""
                        select number from involvement i
                         cross join unnest(array[i.agency_case_number, i.national_case_file_code, i.court_case_number])
                               as known(number)
                         where i.case_id = :case and number is not null""", String.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
