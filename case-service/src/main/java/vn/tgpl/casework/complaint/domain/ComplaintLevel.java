package vn.tgpl.casework.complaint.domain;

/** Who must answer a complaint, as the law's codes; after the second comes the court (Law 11/2017 Art. 45(2)). */
public enum ComplaintLevel {
    HEAD_OF_ORGANISATION,
    DIRECTOR_OF_JUSTICE
}
