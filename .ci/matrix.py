"""Run the tests with several Pythons, and with the lowest and the newest versions of the dependencies.

    python .ci/matrix.py [--pythons NAME,...] [--resolutions NAME,...] [PYTEST ARGUMENT ...]

Every Python found from 3.11 to 3.14 gets the locked versions. The oldest also runs `lowest-direct`, the oldest
release of every dependency and extra that pyproject.toml allows, and `highest`, what an index has today.
Each has its own environment, `.venv-3.12` or `.venv-lowest-direct`. It runs in the project's environment, which
has uv.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
VERSIONS = ("3.11", "3.12", "3.13", "3.14")
# Development tools that need newer versions of a dependency than the package does, each with the modules that it
# provides, and our own pipeline, which uses one of them. Tests that import these do not test a range.
TOO_NEW = {
    "httpx2": ["httpx2"],
    "openai": ["openai"],
    "openapi-python-client": ["openapi_python_client", "spec"],
    "pytest-httpx": ["pytest_httpx"],
}
# Folders whose tests are about the repository, not about what a user installs.
NOT_ABOUT_IT = ("contract", "docs", "guards", "migration", "packaging", "spec", "typing")


def name_of(requirement: str) -> str:
    """Return the distribution that a requirement names."""
    return re.split(r"[^A-Za-z0-9_.-]", requirement, maxsplit=1)[0].lower()


def lowest_inputs(project: dict[str, list[str]], development: list[str], pins: str) -> list[str]:
    """Return the requirements of an environment with the lowest versions.

    Args:
        project: Dependencies by extra; those that every user needs under "".
        development: Requirements of the development group.
        pins: uv's resolution of the project alone, one `name==version` per line.
    """
    direct = {name_of(one) for ones in project.values() for one in ones}
    lowest = [line for line in pins.splitlines() if name_of(line) in direct]
    return [*(one for one in development if name_of(one) not in TOO_NEW), *lowest]


def left_out(tests: Path) -> list[str]:
    """Return the tests that cannot run with the lowest versions, relative to the project."""
    modules = {module for ones in TOO_NEW.values() for module in ones}
    texts = {file: file.read_text("utf-8") for file in sorted(tests.rglob("*.py"))}
    files: list[Path] = []
    more = True
    while more:  # importing a file that is left out leaves the importer out, too
        named = "|".join(sorted(modules))
        imports = re.compile(rf"^\s*(?:from|import) (?:{named})\b|\bfind_spec\(\"(?:{named})\"\)", re.MULTILINE)
        files = [file for file, text in texts.items() if imports.search(text)]
        found = {".".join(file.relative_to(tests.parent).with_suffix("").parts) for file in files}
        more = not found <= modules
        modules |= found
    rooms = [tests / one for one in NOT_ABOUT_IT]
    files = [file for file in files if not any(file.is_relative_to(room) for room in rooms)]
    return [path.relative_to(tests.parent).as_posix() for path in (*rooms, *files)]


def find(version: str) -> str | None:
    """Find an interpreter that runs: on the path, among pyenv's, or wherever uv finds one."""
    for path in candidates(version):
        if subprocess.run([path, "-c", ""], capture_output=True, check=False).returncode == 0:
            return path
    uv = str(Path(sys.executable).with_name("uv"))
    command = [uv, "python", "find", "--no-python-downloads", "--no-project", version]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() or None


def candidates(version: str) -> list[str]:
    """Return where an interpreter may be.

    pyenv puts a script for each of its interpreters on the path. It fails unless `pyenv global` names that version, and
    uv stops at the first one that fails, so pyenv's own folder is looked through, too: the newest release first.
    """
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    releases = sorted(pyenv.glob(f"{version}.*/bin/python{version}"), key=release, reverse=True)
    return [path for path in (shutil.which(f"python{version}"), *map(str, releases)) if path]


def release(python: Path) -> list[int]:
    """Return the numbers of the release in whose folder an interpreter is."""
    return [int(number) for number in re.findall(r"\d+", python.parent.parent.name)]


def compile_lock(resolution: str, python: str) -> Path:
    """Resolve for one Python, and return the resulting lock file.

    Raises:
        subprocess.CalledProcessError: uv cannot resolve it.
    """
    folder = ROOT / "build" / "matrix"
    folder.mkdir(parents=True, exist_ok=True)
    uv = [str(Path(sys.executable).with_name("uv")), "pip", "compile", "--quiet", "--no-emit-index-url", "--no-header"]
    uv += ["--python", python, "--upgrade"]
    lock = folder / f"{resolution}.lock"
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    del table["project"]["optional-dependencies"]["ray"]  # it has a separate environment: `make bulk-ray`
    extras = [word for extra in table["project"]["optional-dependencies"] for word in ("--extra", extra)]
    if resolution == "highest":
        source = [str(ROOT / "pyproject.toml"), *extras, "--group", f"{ROOT / 'pyproject.toml'}:dev"]
    else:
        pins = folder / "pins.txt"
        project = [str(ROOT / "pyproject.toml"), *extras, "--resolution", resolution, "--no-annotate"]
        subprocess.run([*uv, *project, "--output-file", str(pins)], check=True)
        ranges = {"": table["project"]["dependencies"], **table["project"]["optional-dependencies"]}
        wanted = lowest_inputs(ranges, table["dependency-groups"]["dev"], pins.read_text("utf-8"))
        (folder / "wanted.txt").write_text("\n".join(wanted) + "\n", "utf-8")
        source = [str(folder / "wanted.txt")]
    subprocess.run([*uv, *source, "--generate-hashes", "--output-file", str(lock)], check=True)
    return lock


def run(name: str, python: str, lock: Path, arguments: list[str]) -> bool:
    """Make one environment and run the tests in it."""
    folder = f".venv-{name}"
    make = [python, ".ci/environment.py", folder, "--lock", str(lock), "--project", "."]
    if subprocess.run(make, cwd=ROOT, check=False).returncode:
        return False
    print(f"== {name}: {python}", file=sys.stderr, flush=True)
    command = [str(ROOT / folder / "bin" / "python"), "-m", "pytest", "-q", *arguments]
    if name == "lowest-direct":
        ignored = left_out(ROOT / "tests")
        print(f"not run: {', '.join(ignored)}", file=sys.stderr, flush=True)
        command += [f"--ignore={one}" for one in ignored]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def main() -> int:
    """Run all of it, and list at the end what failed and what was not available."""
    parser = argparse.ArgumentParser(prog="python .ci/matrix.py", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pythons", default=",".join(VERSIONS), help="versions or paths (%(default)s)")
    parser.add_argument("--resolutions", default="lowest-direct,highest", help="(%(default)s); empty for none")
    given, arguments = parser.parse_known_args()
    if unknown := set(filter(None, given.resolutions.split(","))) - {"lowest", "lowest-direct", "highest"}:
        parser.error(f"uv has no resolution {', '.join(sorted(unknown))}: it has lowest, lowest-direct and highest")
    named = [one for one in given.pythons.split(",") if one]
    found = {one: find(one) if re.fullmatch(r"[\d.]+", one) else shutil.which(one) for one in named}
    pythons = {one: path for one, path in found.items() if path}
    results: dict[str, str] = {one: "not on this machine" for one in named if one not in pythons}
    for one, path in pythons.items():
        ok = run(Path(one).name, path, ROOT / "requirements-dev.lock", arguments)
        results[one] = "passed" if ok else "FAILED"
    oldest = find(VERSIONS[0]) or sys.executable
    for resolution in filter(None, given.resolutions.split(",")):
        ok = run(resolution, oldest, compile_lock(resolution, oldest), arguments)
        results[resolution] = "passed" if ok else "FAILED"
    for one, result in results.items():
        print(f"{one}: {result}")
    return 0 if "passed" in results.values() and "FAILED" not in results.values() else 1


if __name__ == "__main__":
    sys.exit(main())
