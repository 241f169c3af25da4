import groovy.xml.XmlSlurper

// Each build fails for the same two of five tests, and for nothing else.
def reports = new File(basedir, "target").listFiles().findAll { it.name.startsWith("surefire-") }
def failed = new File(basedir, "build.log").readLines().count { it.contains("Failed to execute goal") }
assert !reports.empty && reports.size() == failed
for (folder in reports) {
    def suite = new XmlSlurper().parse(new File(folder, "TEST-com.example.reader.ArticlesTest.xml"))
    assert [suite.@tests, suite.@failures, suite.@errors, suite.@skipped]*.text() == ["5", "2", "0", "0"] : folder.name
    def failures = suite.testcase.failure*.text()
    assert failures.any { it.contains("content/broken/stairs.md:7:10: error[schema/type]: ") } : folder.name
    assert failures.any { it.contains("content/absent: it cannot be read: it does not exist") } : folder.name
}
return true
