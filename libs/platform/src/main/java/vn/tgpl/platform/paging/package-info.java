/** Lists in pages, continued at an opaque cursor. */
package vn.tgpl.platform.paging;
