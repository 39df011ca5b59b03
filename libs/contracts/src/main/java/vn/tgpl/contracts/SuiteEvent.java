package vn.tgpl.contracts;

import java.util.UUID;

/**
 * A fact that one service tells the others. It carries ids, agencies, roles, statuses, dates and a provider's
 * professional name, and nothing else of a person (Legal Aid Law 11/2017 Art. 6(1)(c)).
 */
public sealed interface SuiteEvent permits ReferralEvent, CaseEvent, HearingEvent {

    /** Where the event is published. */
    Topic topic();

    /** The aggregate that changed: the record's key and the CloudEvents subject. */
    UUID subject();
}
