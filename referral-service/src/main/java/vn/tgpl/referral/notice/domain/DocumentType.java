package vn.tgpl.referral.notice.domain;

import java.util.Objects;

/** What a version is to the one before, with its BussinessDocType of QCVN 102:2016. */
public enum DocumentType {
    NEW("0"),
    UPDATE("2"),
    REPLACEMENT("3");

    private final String edxmlType;

    DocumentType(String edxmlType) {
        this.edxmlType = edxmlType;
    }

    public String edxmlType() {
        return edxmlType;
    }

    /** A paper of another number replaces the old one; the same paper, or none, is updated. */
    static DocumentType of(Notice before, Notice after) {
        return Objects.equals(number(before), number(after)) ? UPDATE : REPLACEMENT;
    }

    private static String number(Notice notice) {
        var document = notice.document();
        return document == null ? null : document.number() + "/" + document.notation();
    }
}
