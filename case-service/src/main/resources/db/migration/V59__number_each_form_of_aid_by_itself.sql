-- Each form of aid counts its own running numbers; a series is named by how its file codes begin, such as TT.TGTT.
update acceptance_register set organisation = organisation || '.TGTT';
