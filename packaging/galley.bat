@echo off
rem Starts Galley: finds a Java that is new enough and hands it the program. It writes nothing.
rem Exit 69 where no such Java is found; any other code is Galley's own.
setlocal DisableDelayedExpansion
for %%D in ("%~dp0..") do set "GALLEY_HOME=%%~fD"
set "FOUND="

call :try "%GALLEY_JAVA_HOME%"
call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto") do (
    for /d %%D in ("%ProgramFiles%\%%~V\*") do call :try "%%~D"
)
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%~D"

if not defined FOUND (
    echo galley: needs Java 25 or newer and found none: install one, or set GALLEY_JAVA_HOME to the folder it is in. 1>&2
    exit /b 69
)
rem A command needs no window and starts in half the time without it.
set "FIRST=%~1"
if "%FIRST:~0,1%"=="-" goto :command
for %%C in (convert schema validate) do if "%FIRST%"=="%%C" goto :command
"%FOUND%\bin\java.exe" "@%GALLEY_HOME%\bin\java.options" "--module-path=%GALLEY_HOME%\lib\javafx" -cp "%GALLEY_HOME%\lib\*" galley.Main %*
exit /b %ERRORLEVEL%

:command
"%FOUND%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%GALLEY_HOME%\lib\*" galley.Main %*
exit /b %ERRORLEVEL%

rem Takes this folder if no better one was found before it and the Java in it can run Galley; its file "release" says so.
:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul && set "FOUND=%~f1"
exit /b 0
