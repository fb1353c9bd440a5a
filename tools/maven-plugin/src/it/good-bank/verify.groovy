import java.util.zip.ZipFile

def names = { jar -> new ZipFile(new File(basedir, "target/" + jar)).entries().collect { it.name } }

def published = names("good-bank-1.0.0.jar")
assert published.contains("org/example/bank/question-bank/bank.index")
assert published.contains("org/example/bank/question-bank/topics/commits.bodies")
assert published.every { !it.endsWith(".yaml") }

def sources = names("good-bank-1.0.0-sources.jar")
assert sources.contains("org/example/bank/question-bank/topics/commits/parent.yaml")
assert sources.every { !it.endsWith(".bodies") }

def log = new File(basedir, "build.log").text
assert log.contains("1 question, 0 exercises in 1 topic")
assert log.contains("nothing has changed since the bank was compiled")
assert log.contains("Questions by difficulty and cognitive level")
assert log.contains("no release before 1.0.0 is found")
