package vn.tgpl.casework.casefile.domain;

/** Why the Centre may refuse a case (Legal Aid Law 11/2017 Art. 30; Form 08-TP-TGPL). */
public enum RefusalGround {
    /** (a) No concrete matter of an entitled person, or not in line with the law. */
    NOT_ENTITLED,
    /** (b) Unlawful content. */
    UNLAWFUL_CONTENT,
    /** (c) The person has died. */
    PERSON_DECEASED,
    /** (d) Another legal-aid organisation already has the matter. */
    ALREADY_AIDED
}
