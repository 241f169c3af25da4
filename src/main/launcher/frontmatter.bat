@echo off
rem The frontmatter command on Windows: runs the file frontmatter beside this one, which is a jar too.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "SELF=%~dp0frontmatter"
set "OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn32m -XX:-UsePerfData -Xlog:disable %FRONTMATTER_JAVA_OPTIONS%"
if defined FRONTMATTER_CLASS_PATH (
    "%JAVA%" %OPTIONS% -cp "%SELF%;%FRONTMATTER_CLASS_PATH%" dev.frontmatter.cli.Main %*
) else (
    "%JAVA%" %OPTIONS% -jar "%SELF%" %*
)
exit /b %ERRORLEVEL%
