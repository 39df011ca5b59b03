/** The places that the law names: provinces, communes, and the courts and procuracies that serve them. */
package vn.tgpl.statute.place;
