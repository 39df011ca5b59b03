package vn.tgpl.casework;

import vn.tgpl.testkit.house.HouseRules;

class HouseTest implements HouseRules {}
