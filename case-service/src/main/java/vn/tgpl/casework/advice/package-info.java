/** Written advice (tư vấn pháp luật), in the time that the law gives (Law 11/2017 Art. 32(2)). */
package vn.tgpl.casework.advice;
