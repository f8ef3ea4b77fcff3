@echo off
rem The crm command; see the file crm for why it starts Java as it does.
setlocal
set "target=%~dp0examples\cli\target"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not exist "%target%\crm.jar" (
    echo %target%\crm.jar is not there. Run 'mvn -Pdemo' first. 1>&2
    exit /b 3
)
set "light=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="score" set "light="
if "%~1"=="credit" set "light="
if "%~1"=="demo" set "light="
"%java%" -Xshare:auto "-XX:SharedArchiveFile=%target%\crm.jsa" -Xlog:disable %light% %CRM_JAVA_OPTS% -jar "%target%\crm.jar" %*
