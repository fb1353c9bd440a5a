def log = new File(basedir, "build.log").text

assert log.contains("minor: the bank: question 'commits/hash' is new")
assert log.contains("version 1.0.1 after 1.0.0 declares less than the minor changes in it; expected 1.1.0 at least")
