// A repository of its own: the one around it ignores what is built.
try {
    assert ["git", "init", "-q"].execute(null, basedir).waitFor() == 0
} catch (IOException e) {
    // Without git, nothing is ignored.
}
return true
