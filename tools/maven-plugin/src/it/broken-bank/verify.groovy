def log = new File(basedir, "build.log").text
def file = new File(basedir, "src/main/bank/topics/commits/parent.yaml").absolutePath

assert log.contains("[ERROR] ${file}:[3,1] ") : "the error stands at its place"
assert log.contains("unknown key 'dificulty'") || log.contains("'dificulty'")
assert log.contains("[unknown-key]")
assert log.contains("the bank has")
assert !new File(basedir, "target/broken-bank-1.0.0.jar").exists()
