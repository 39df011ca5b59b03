package vn.tgpl.statute.document;

/** A chapter of the document. */
interface Section {

    String title();

    /** What the section says, in Markdown, below its title. */
    String text();
}
