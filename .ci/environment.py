"""Make a virtual environment with exactly the contents of a lock file: `python .ci/environment.py .venv ...`.

Nothing is resolved. The lock file is the full closure with hashes, so a newer release on the index or another pip
changes nothing: `--no-deps` installs the listed versions, and `pip check` then verifies that they fit together.

uv, at the version named in the lock file, takes a twentieth of pip's time. However, it ignores pip's settings, which
some machines need to reach an index at all; so if uv fails, pip does the same work.

An environment is complete when its marker says so. The marker is written last and names everything that the
environment depends on, so after any interruption or change (of the lock file, the Python or the folder) the next run
starts over instead of repairing what it finds.

Standard library only: this runs before anything is installed.
"""

import argparse
import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

MARKER = ".ready"
# The settings of a machine that say how to reach the index. Others (a constraint, a target, a user's folder)
# would change what is installed, or where.
ROUTE = frozenset({
    "cache-dir", "cert", "client-cert", "default-timeout", "extra-index-url", "find-links", "index-url",
    "keyring-provider", "no-cache-dir", "no-index", "proxy", "retries", "timeout", "trusted-host",
})  # fmt: skip

FULL = "No space left on device"


class SetupError(Exception):
    """The environment could not be made; the message says why and what to do."""


# --- decisions -----------------------------------------------------------------------------------------------------


def explain(output: str, folder: Path) -> str:
    """Explain in one line what stopped pip.

    Args:
        output: What pip wrote.
        folder: The environment that pip was to fill.
    """
    if FULL in output:
        return f"The disk is full (of {folder} or of {tempfile.gettempdir()}): make room."
    if "DO NOT MATCH THE HASHES" in output:
        return "The index delivered a file other than the one that was locked; see below which. Do not use that index."
    missing = re.search(r"No matching distribution found for (\S+)", output)
    if re.search("NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|Max retries|ProxyError", output):
        return "The package index cannot be reached: check the network, or the index that `pip config list` names."
    if missing:
        return f"The package index has no {missing[1]} for this Python, which the lock file names: use another index."
    return "pip could not install what the lock file names; its last words are below."


def pip_settings(listing: str) -> dict[str, str]:
    """Return pip's settings for reaching the index, as environment variables.

    Args:
        listing: The output of `pip config list`: one `section.name='value'` per line, weaker sections first.
    """
    ranks = {"global": 0, "install": 1, ":env:": 2}
    found: dict[str, tuple[int, str]] = {}
    for line in listing.splitlines():
        match = re.fullmatch(r"(global|install|:env:)\.([a-z-]+)='(.*)'", line.strip())
        if match and match[2] in ROUTE and (match[2] not in found or found[match[2]][0] <= ranks[match[1]]):
            found[match[2]] = ranks[match[1]], match[3].encode().decode("unicode_escape")
    return {f"PIP_{name.upper().replace('-', '_')}": " ".join(value.split()) for name, (_, value) in found.items()}


def pin_of(lock: str, name: str) -> str | None:
    """Return one distribution's lines of a lock file: version, marker and hashes."""
    match = re.search(rf"^{re.escape(name)}==(?:.*\\\n)*.*\n", lock, re.MULTILINE)
    return match[0] if match else None


def state_of(folder: Path, lock: Path, project: Path | None) -> dict[str, str]:
    """Return everything that the environment depends on; if anything differs from the marker, it is rebuilt."""
    state = {
        "folder": str(folder.absolute()),
        "python": f"{sys.version} in {os.path.realpath(sys.base_prefix)}",
        "lock": hashlib.sha256(lock.read_bytes()).hexdigest(),
    }
    if project is not None:
        import tomllib

        text = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))
        installed = {key: text.get(key) for key in ("build-system", "project")} | {"hatch": text["tool"].get("hatch")}
        state["project"] = json.dumps(installed, sort_keys=True)
    return state


# --- the work ------------------------------------------------------------------------------------------------------


def run(*command: str, environment: Mapping[str, str] | None = None) -> str:
    """Run a program and return its output.

    Raises:
        subprocess.CalledProcessError: It failed; `output` is its output, errors included.
    """
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, stdin=subprocess.DEVNULL
    )
    return done.stdout.decode("utf-8", "replace")


def clean_environment() -> dict[str, str]:
    """Return the environment without variables that would lead pip, uv or Python elsewhere."""
    unwanted = re.compile(r"PIP_|PYTHON|UV_(CONSTRAINT|OVERRIDE|BUILD_CONSTRAINT|EXCLUDE|NO_BINARY|PYTHON|OFFLINE)")
    return {name: value for name, value in os.environ.items() if not unwanted.match(name)}


class Environment:
    """A virtual environment being built."""

    def __init__(self, folder: Path) -> None:
        scripts, suffix = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
        self.folder = folder
        self.python = str(folder / scripts / f"python{suffix}")
        self.uv = str(folder / scripts / f"uv{suffix}")
        self.packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder.absolute())}))
        self.variables = clean_environment()

    def create(self) -> None:
        """Start with an empty environment that has pip."""
        (self.folder / MARKER).unlink(missing_ok=True)  # first: from now on it is incomplete
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        elif self.folder.exists():
            shutil.rmtree(self.folder)
        base = getattr(sys, "_base_executable", sys.executable)  # `python3` may be the one that was just removed
        run(base, "-I", "-m", "venv", "--without-pip", str(self.folder), environment=self.variables)
        self.bring_pip()
        # Only pip's settings for reaching the index are kept, as variables; pip reads no configuration file after this.
        listing = run(self.python, "-I", "-m", "pip", "config", "list", environment=dict(os.environ))
        self.variables |= pip_settings(listing) | {"PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}

    def bring_pip(self) -> None:
        """Unpack Python's bundled pip, which takes a tenth of the time of ensurepip."""
        import ensurepip

        bundled = [Path(ensurepip.__file__).parent / "_bundled", Path(sysconfig.get_config_var("WHEEL_PKG_DIR") or "-")]
        wheels = [wheel for place in bundled for wheel in place.glob("pip-*.whl")]
        if len(wheels) == 1:
            with zipfile.ZipFile(wheels[0]) as archive:
                archive.extractall(self.packages)
        else:
            run(self.python, "-I", "-m", "ensurepip", environment=self.variables)

    def pip(self, *arguments: str) -> None:
        """Run the environment's pip."""
        run(self.python, "-I", "-X", "utf8", "-m", "pip", *arguments, environment=self.variables)

    def install(self, lock: Path) -> None:
        """Install exactly what the lock file names."""
        exactly = ("--no-deps", "--require-hashes", "--requirement")
        pin = pin_of(lock.read_text("utf-8"), "uv")
        if pin is not None:
            only_uv = self.folder / "uv.lock"
            only_uv.write_text(pin, "utf-8")
            try:
                self.pip("install", "--only-binary", ":all:", *exactly, str(only_uv))
                command = (self.uv, "pip", "install", "--python", self.python, *exactly, str(lock))
                run(*command, environment=self.variables)
            except (OSError, subprocess.CalledProcessError) as error:
                if FULL in str(getattr(error, "output", error)):
                    raise
                say("uv could not install the lock file here; trying pip, which takes some minutes ...")
            else:
                return
        self.pip("install", *exactly, str(lock))

    def link(self, project: Path) -> None:
        """Install a project in editable form.

        The paths that this adds are written relative to the environment: Python 3.11 and 3.12 read them in the locale's
        encoding, which may not be able to represent a folder's name.
        """
        self.pip("install", "--no-deps", "--no-build-isolation", "--editable", str(project.absolute()))
        for file in self.packages.glob("*.pth"):
            lines = file.read_text("utf-8").splitlines()
            if all(Path(line).is_dir() and Path(line).is_relative_to(project.absolute()) for line in lines):
                relative = (os.path.relpath(line, self.packages) for line in lines)
                file.write_text("".join(f"{line}\n" for line in relative), "utf-8")


def say(line: str) -> None:
    """Tell the user, on standard error."""
    print(line, file=sys.stderr, flush=True)


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Wait until no other setup of this checkout is running."""
    with Path(__file__).open(encoding="utf-8") as handle:
        with contextlib.suppress(ImportError):  # Windows has no fcntl
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def make(folder: Path, lock: Path, project: Path | None) -> None:
    """Make the environment, unless it is already complete.

    Args:
        folder: Where to make it; existing contents are removed. Its name begins with ".venv".
        lock: The lock file.
        project: The folder of a project to install in editable form, with the build tools of the lock file.

    Raises:
        SetupError: It could not be made.
    """
    if not folder.name.startswith(".venv"):
        raise SetupError(f"{folder}: an environment's folder is called .venv or .venv-something; this one is not.")
    marker = folder / MARKER
    environment = Environment(folder)
    state = json.dumps(state_of(folder, lock, project), indent=1, sort_keys=True)
    with contextlib.suppress(OSError):
        if marker.read_text("utf-8") == state and Path(environment.python).exists():
            return
    try:
        import ensurepip  # noqa: F401 - Debian's Python comes without
    except ImportError:
        raise SetupError(
            f"{sys.executable} cannot make environments: on Debian and Ubuntu install the package python3-venv."
        ) from None
    say(f"Setting up {folder} with Python {sys.version.split()[0]} (once; half a minute or less) ...")
    try:
        environment.create()
        environment.install(lock)
        if project is not None:
            environment.link(project)
        environment.pip("check")
        new = folder / f"{MARKER}.new"
        new.write_text(state, "utf-8")
        new.replace(marker)
    except subprocess.CalledProcessError as error:
        output = error.output.decode("utf-8", "replace")
        lines = output.strip().splitlines()
        first = next((number for number, line in enumerate(lines) if "ERROR" in line), max(0, len(lines) - 8))
        tail = "\n".join(f"  {line[:300]}" for line in lines[first : first + 8])
        raise SetupError(f"{explain(output, folder)} Then run the same command again.\n{tail}") from None
    except OSError as error:
        reason = explain(str(error), folder) if FULL in str(error) else f"{error}."
        raise SetupError(f"{reason} Then run the same command again.") from None


def main() -> int:
    """Read the command line, and exit with 0, 1 or, on Ctrl-C, 130."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="the environment, made in the current folder: .venv")
    parser.add_argument("--lock", type=Path, required=True, help="the lock file: every distribution, with hashes")
    parser.add_argument("--project", type=Path, help="a project to install in editable form")
    given = parser.parse_args()
    try:
        with alone():
            make(given.folder, given.lock, given.project)
    except SetupError as error:
        say(f"{given.folder} could not be set up. {error}")
        return 1
    except KeyboardInterrupt:
        say(f"Interrupted. The next run makes {given.folder} from the beginning.")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
