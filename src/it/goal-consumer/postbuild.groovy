def log = new File(basedir, "build.log").text.replace("\r", "")
def builds = log.split("Scanning for projects").drop(1)
assert builds.size() == 3

def count = { build, text -> build.readLines().count { it.contains(text) } }
assert count(builds[0], "[INFO] 2 files checked, no problems found") == 1
assert count(builds[0], "[INFO] 1 file checked, no problems found") == 1

assert count(builds[1], "front matter is unchanged since it was validated: ") == 3
def folder = new File(basedir, "broken/content").path
assert builds[1].contains("[ERROR] ${folder}/lighthouse.md:2:1: error[schema/unknown-key]: unknown key `titel`")
assert builds[1].contains("[WARNING] ${folder}/stairs.md:3:9: warning[schema/range]: ")
assert builds[1].contains("validate (default) on project broken: 1 error, 1 warning in 2 of 2 files (1 fixable)")
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, "broken/target/front-matter.sarif"))
assert sarif.runs[0].results*.ruleId == ["schema/unknown-key", "schema/range"]

assert count(builds[2], "[INFO] 1 file checked, no problems found") == 1
return true
