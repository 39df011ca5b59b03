/** ETag, If-Match and If-None-Match: nobody changes what they have not seen. */
package vn.tgpl.platform.precondition;
