"""`make` sets up on any machine, recovers from whatever interrupts it, and says in one line what it cannot do.

The Makefile and .ci/environment.py are the real ones; the lock file names made-up distributions of a local index.
"""

from __future__ import annotations

import ensurepip
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from environment import explain, pip_settings

from tests.packaging.index import Index

ROOT = Path(__file__).parent.parent.parent
SITE = f".venv/lib/python{sys.version_info.major}.{sys.version_info.minor}/site-packages"
PYPROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "tiny"
version = "1"

[tool.hatch]
"""
# Builds what hatchling builds for an editable install: the project's folder in a .pth file, and a script.
BACKEND = """\
import os, zipfile

def get_requires_for_build_editable(settings=None):
    return []

def build_editable(folder, settings=None, metadata=None):
    with zipfile.ZipFile(os.path.join(folder, "tiny-1-py3-none-any.whl"), "w") as archive:
        archive.writestr("_tiny.pth", os.getcwd())
        archive.writestr("tiny-1.dist-info/METADATA", "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1\\n")
        archive.writestr("tiny-1.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        archive.writestr("tiny-1.dist-info/entry_points.txt", "[console_scripts]\\ntiny = tiny:main\\n")
        archive.writestr("tiny-1.dist-info/RECORD", "")
    return "tiny-1-py3-none-any.whl"
"""
TINY = "import coverlet, sys\n\ndef main():\n    print(coverlet.version, sys.base_prefix)\n"


class Checkout:
    """A clone with a small lock file, in a folder with a space and an umlaut, on a machine that has little."""

    def __init__(self, folder: Path, machine: Path, index: Index, brought: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        (folder / ".ci").mkdir()
        shutil.copy(ROOT / "Makefile", folder)
        shutil.copy(ROOT / ".ci" / "environment.py", folder / ".ci")
        (folder / "pyproject.toml").write_text(PYPROJECT, "utf-8")
        (folder / "backend.py").write_text(BACKEND, "utf-8")
        (folder / "tiny.py").write_text(TINY, "utf-8")
        (folder / "requirements-dev.lock").write_text(index.lock("coverlet==1.0", "plugin==1.0"), "utf-8")
        programs = machine / "bin"
        programs.mkdir(parents=True)
        for program in ("bash", "sh", "make"):  # no git, for one
            found = shutil.which(program)
            assert found is not None
            (programs / program).symlink_to(found)
        (programs / "python3").symlink_to(Path(sys.base_prefix) / "bin" / "python3")
        self.variables = {
            "PATH": str(programs),
            "HOME": "/dev/null/home",  # nobody can write there, root included
            "LC_ALL": "C",
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_INDEX_URL": index.url,
            "PIP_RETRIES": "1",
            "PYTHONPATH": str(brought),
        }

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            ["make", "setup", *arguments],
            cwd=self.folder,
            env=self.variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            start_new_session=True,
        )

    def set_up(self, *arguments: str, fails: bool = False) -> str:
        """Run `make setup` and return what it says."""
        process = self.start(*arguments)
        said, _ = process.communicate()
        assert bool(process.returncode) == fails, said
        return said

    def tiny(self) -> list[str]:
        """What the installed script prints: a version and the Python."""
        command = [self.folder / ".venv" / "bin" / "tiny"]
        done = subprocess.run(command, env={"LC_ALL": "C"}, capture_output=True, text=True, check=True)
        return done.stdout.split()


@pytest.fixture
def index(tmp_path: Path) -> Index:
    index = Index(tmp_path / "index")
    index.add("coverlet", "1.0")
    index.add("plugin", "1.0", "Requires-Dist: coverlet>=1.0")
    return index


@pytest.fixture
def checkout(index: Index, tmp_path: Path, brought: Path) -> Checkout:
    return Checkout(tmp_path / "zwei Wörter" / "Kopie", tmp_path / "machine", index, brought)


USES = """
import sys
sys.path.insert(0, sys.argv[1])
from pip._internal.cli.main import main
for words in (["config", "list"], ["install", "--no-deps", "--target", sys.argv[2], sys.argv[3]], ["check"]):
    assert main(words) == 0
"""


@pytest.fixture(scope="module")
def brought(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the pip that Python brings, and its bytecode: to compile it is a quarter of each set-up."""
    folder = tmp_path_factory.mktemp("brought")
    wheels = list((Path(ensurepip.__file__).parent / "_bundled").glob("pip-*.whl"))
    if len(wheels) != 1:  # Debian has it elsewhere, where the set-up finds it
        return folder
    with zipfile.ZipFile(wheels[0]) as archive:
        archive.extractall(folder / "pip")
    index = Index(folder / "index")
    index.add("coverlet", "1.0")
    arguments = [str(folder / "pip"), str(folder / "target"), str(index.files["coverlet", "1.0"])]
    variables = {"PIP_CONFIG_FILE": os.devnull, "HOME": "/dev/null/home"}
    subprocess.run([sys.executable, "-I", "-S", "-c", USES, *arguments], env=variables, check=True, capture_output=True)
    (folder / "ensurepip" / "_bundled").mkdir(parents=True)
    (folder / "ensurepip" / "__init__.py").touch()
    with zipfile.ZipFile(folder / "ensurepip" / "_bundled" / wheels[0].name, "w") as archive:
        for path in sorted(filter(Path.is_file, (folder / "pip").rglob("*"))):
            data = path.read_bytes()
            if path.suffix == ".pyc":  # good whatever the date of its source, which is that of its unpacking
                data = data[:4] + (1).to_bytes(4, "little") + data[8:]
            archive.writestr(path.relative_to(folder / "pip").as_posix(), data)
    return folder


def another_python(folder: Path) -> Path:
    """The same interpreter under another prefix, which is another Python to all that asks."""
    base = Path(sys.base_prefix)
    (folder / "bin").mkdir(parents=True)
    (folder / "lib").symlink_to(base / "lib")
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    shutil.copy((base / "bin" / name).resolve(), folder / "bin" / name)
    return folder / "bin" / name


# Moments of a set-up, each seen from what lies on the disk by then.
MOMENTS: dict[str, Callable[[Path], bool]] = {
    "pip is there in part": lambda folder: (folder / SITE / "pip").exists(),
    "the lock file is installed in part": lambda folder: any((folder / SITE).glob("coverlet*")),
}


def wait_for(condition: Callable[[Path], bool], folder: Path, process: subprocess.Popen[str]) -> None:
    while not condition(folder):
        assert process.poll() is None, "it was over before it could be interrupted"
        time.sleep(0.001)


def test_a_set_up_recovers_from_whatever_interrupts_it(checkout: Checkout, tmp_path: Path) -> None:
    """Along one checkout's life, because each set-up takes seconds."""
    old = checkout.folder / ".venv" / "old"
    for number, there in enumerate(MOMENTS.values()):
        if number:
            old.touch()
        process = checkout.start()
        wait_for(lambda _: not old.exists(), checkout.folder, process)  # what lies there from the last time goes first
        wait_for(there, checkout.folder, process)
        # Ctrl-C goes to the whole group; a machine that is switched off asks nobody.
        os.killpg(process.pid, signal.SIGKILL if number % 2 else signal.SIGINT)
        said, _ = process.communicate()
        assert process.returncode
        assert not (checkout.folder / ".venv" / ".ready").exists(), said

    assert checkout.set_up().count("Setting up .venv with Python 3") == 1
    assert checkout.tiny() == ["1.0", sys.base_prefix]
    assert checkout.set_up() == ""

    # Moved: its scripts name a folder that is no more.
    elsewhere = checkout.folder.with_name("anderswo ä")
    checkout.folder.rename(elsewhere)
    checkout.folder = elsewhere
    assert "Setting up" in checkout.set_up()
    assert checkout.tiny() == ["1.0", sys.base_prefix]

    # Another Python, which then stays until yet another is named. (A copy of a framework's, on macOS, does not run.)
    if sysconfig.get_config_var("PYTHONFRAMEWORK"):
        return
    other = another_python(tmp_path / "other")
    assert "Setting up" in checkout.set_up(f"PYTHON={other}")
    assert checkout.tiny() == ["1.0", str(tmp_path / "other")]
    assert checkout.set_up() == ""


def test_two_set_ups_at_once_do_not_meet(checkout: Checkout) -> None:
    processes = [checkout.start() for _ in range(2)]
    said = [process.communicate()[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0], said
    assert sum("Setting up" in one for one in said) == 1
    assert checkout.tiny() == ["1.0", sys.base_prefix]


def test_an_index_out_of_reach_is_named_as_the_reason(checkout: Checkout) -> None:
    checkout.variables["PIP_INDEX_URL"] = "http://127.0.0.1:9/simple"
    said = checkout.set_up(fails=True)
    assert ".venv could not be set up. The package index cannot be reached: check the network" in said


def test_what_an_index_lacks_is_named_and_the_next_try_works(checkout: Checkout, index: Index) -> None:
    wheel = index.files["coverlet", "1.0"]
    kept = wheel.read_bytes()
    index.remove("coverlet", "1.0")
    said = checkout.set_up(fails=True)
    assert "The package index has no coverlet==1.0 for this Python, which the lock file names" in said
    assert "Then run the same command again." in said

    index.add("coverlet", "1.0", "Summary: made again")
    said = checkout.set_up(fails=True)
    assert "The index delivered a file other than the one that was locked" in said
    assert "coverlet" in said

    wheel.write_bytes(kept)
    assert "Setting up" in checkout.set_up()
    assert checkout.tiny() == ["1.0", sys.base_prefix]


@pytest.mark.parametrize("python", ["old", "missing"])
def test_a_python_that_will_not_do_is_named(checkout: Checkout, tmp_path: Path, python: str) -> None:
    path = tmp_path / "a python"
    if python == "old":
        path.write_text("#!/bin/sh\ncase $1 in --version) echo Python 3.6.15;; *) exit 1;; esac\n", "utf-8")
        path.chmod(0o755)
    said = checkout.set_up(f"PYTHON={path}", fails=True)
    assert said.startswith(f"Python 3.11 or newer is required, but '{path}' is ")
    assert "Python 3.6.15" in said if python == "old" else "No such file" in said
    assert "Choose another one: make setup PYTHON=python3.12" in said
    assert not (checkout.folder / ".venv").exists()


def test_a_python_without_ensurepip_is_named(checkout: Checkout, tmp_path: Path) -> None:
    """Debian's, without the package python3-venv."""
    (tmp_path / "debian").mkdir()
    (tmp_path / "debian" / "ensurepip.py").write_text("raise ImportError('no module named ensurepip')\n", "utf-8")
    checkout.variables["PYTHONPATH"] = str(tmp_path / "debian")
    said = checkout.set_up(fails=True)
    assert "on Debian and Ubuntu install the package python3-venv" in said
    assert "Traceback" not in said


def test_a_full_disk_is_named_as_the_reason() -> None:
    said = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"
    assert explain(said, Path(".venv")).startswith("The disk is full (of .venv or of ")


def test_of_pip_settings_the_route_to_the_index_stays() -> None:
    listing = """\
:env:.cert='/etc/certs.pem'
:env:.constraint='/etc/constraint.txt'
global.extra-index-url='\\nhttps://one.example/simple\\nhttps://two.example/simple'
global.index-url='https://weak.example/simple'
install.index-url='https://strong.example/simple'
install.user='true'
"""
    assert pip_settings(listing) == {
        "PIP_CERT": "/etc/certs.pem",
        "PIP_EXTRA_INDEX_URL": "https://one.example/simple https://two.example/simple",
        "PIP_INDEX_URL": "https://strong.example/simple",
    }
