/** The aided person (người được trợ giúp pháp lý), and whether their details have been read. */
package vn.tgpl.casework.person.domain;
