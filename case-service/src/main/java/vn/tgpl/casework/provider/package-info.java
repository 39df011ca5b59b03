/** The Centre's providers (người thực hiện trợ giúp pháp lý). */
package vn.tgpl.casework.provider;
