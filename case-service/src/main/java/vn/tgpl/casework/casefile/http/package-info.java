/** Cases as the Centre, its providers and the agencies see them. */
package vn.tgpl.casework.casefile.http;
