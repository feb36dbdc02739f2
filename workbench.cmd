@echo off
rem Starts Forward Plan Workbench, and builds it first where that is needed.
setlocal EnableExtensions
set "ROOT=%~dp0"
set "LIB=%ROOT%packaging\target\lib"
set "BUILT=%ROOT%packaging\target\workbench.built"
set "BUILDLOG=%ROOT%packaging\target\workbench-build.log"
set "JDK="

call :try "%JAVA_HOME%"
for /f "tokens=1,* delims==" %%a in ('set JAVA 2^>nul ^| findstr /i /r "^JAVA[A-Z0-9_]*HOME"') do call :try "%%b"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for %%v in ("Eclipse Adoptium" "Java" "Zulu" "Microsoft" "BellSoft" "Amazon Corretto" "Semeru") do for /d %%d in ("%ProgramFiles%\%%~v\*") do call :try "%%~d"
for %%p in (".jdks" ".m2\jdks" ".gradle\jdks") do for /d %%d in ("%USERPROFILE%\%%~p\*") do call :try "%%~d"
if not defined JDK (
    echo Forward Plan Workbench needs a JDK 25 or newer: install one ^(Eclipse Temurin, for example^), or set JAVA_HOME to yours. 1>&2
    exit /b 2
)

rem Folders count too: a file that was removed changes the time of its folder.
powershell -NoProfile -Command "$b = Get-Item -LiteralPath $env:BUILT -ErrorAction SilentlyContinue; if (-not $b -or -not (Test-Path -LiteralPath $env:LIB)) { exit 1 }; Set-Location -LiteralPath $env:ROOT; $poms = @('pom.xml') + ('model','persistence','app','packaging' | ForEach-Object { $_ + '\pom.xml' }); $folders = ('model','persistence','app','packaging' | ForEach-Object { $_ + '\src\main' }) + 'persistence\src\codegen'; $all = @(Get-Item ($poms + $folders) -ErrorAction SilentlyContinue) + @(Get-ChildItem $folders -Recurse -ErrorAction SilentlyContinue); if ($all | Where-Object { $_.LastWriteTimeUtc -gt $b.LastWriteTimeUtc } | Select-Object -First 1) { exit 1 }; exit 0"
if errorlevel 1 (
    call :build
    if errorlevel 1 exit /b 2
)

"%JDK%\bin\java.exe" "@%ROOT%packaging\java.options" -cp "%LIB%\*" org.forwardplan.app.Launcher %*
exit /b %ERRORLEVEL%

rem A JDK says its version in the file "release", so that none has to be started to be asked.
:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=2 delims==.-" %%v in (`findstr /b /c:"JAVA_VERSION=" "%~1\release"`) do set "VERSION=%%v"
if not defined VERSION exit /b 0
set VERSION=%VERSION:"=%
if %VERSION% GEQ 25 set "JDK=%~1"
exit /b 0

:build
echo Building Forward Plan Workbench (a minute or two the first time) ... 1>&2
if not exist "%ROOT%packaging\target" mkdir "%ROOT%packaging\target"
echo started> "%BUILT%.new"
set "JAVA_HOME=%JDK%"
pushd "%ROOT%"
call mvnw.cmd -B -ntp -Dmaven.test.skip=true package > "%BUILDLOG%" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
    findstr /b /c:"[ERROR]" /c:"[WARNING]" "%BUILDLOG%" 1>&2
    echo Forward Plan Workbench could not be built; all of it is in "%BUILDLOG%" 1>&2
    del "%BUILT%.new"
    exit /b 2
)
move /y "%BUILT%.new" "%BUILT%" >nul
exit /b 0
