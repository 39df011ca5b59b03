package vn.tgpl.referral;

import vn.tgpl.testkit.house.TextRules;

class TextsTest implements TextRules {}
