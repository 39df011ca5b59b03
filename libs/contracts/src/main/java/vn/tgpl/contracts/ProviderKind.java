package vn.tgpl.contracts;

/**
 * The kinds of provider: legal aid officer (trợ giúp viên pháp lý), contracted lawyer (luật sư ký hợp đồng), legal
 * adviser of a participating organisation (tư vấn viên pháp luật), collaborator (cộng tác viên).
 */
public enum ProviderKind {
    LEGAL_AID_OFFICER,
    LAWYER,
    LEGAL_ADVISER,
    COLLABORATOR
}
