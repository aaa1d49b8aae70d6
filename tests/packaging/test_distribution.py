"""The wheel and the sdist: what is in them, what is not, and that they work where the repository is not."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from email.message import Message
from email.parser import Parser
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent.parent
PACKAGES = {"overlay": ROOT / "overlay", "openai_raw": ROOT / "generated" / "openai_raw"}
# Packages that only some users have -> the parts of overlay that may name them.
OPTIONAL = {
    "starlette": ("sandbox",),
    "uvicorn": ("sandbox",),
    "pytest": ("sandbox", "testing"),
    "msgspec": ("json.py",),
    "aiohttp": ("aiohttp.py",),
    "multidict": ("aiohttp.py",),  # aiohttp takes its headers and addresses in these, and brings them
    "yarl": ("aiohttp.py",),
    "httpx_aiohttp": ("aiohttp.py", "_default_aiohttp.py"),
    "h11": ("reading.py",),  # not optional: httpcore takes and gives its events, and brings it
    "numpy": ("embeddings.py",),
    "opentelemetry": ("_telemetry", "telemetry.py"),
    "docstring_parser": ("signatures.py",),
    "pydantic": ("_typed", "pydantic_schema.py"),
    "pydantic_core": ("pydantic_schema.py",),
    "websockets": ("sockets.py",),
    "openai": ("_interop",),
    "pyarrow": ("_sources.py", "_output.py", "ray.py", "_worker.py"),
    "ray": ("ray.py",),
    "tiktoken": ("_tokens.py",),
    "rich": ("_progress.py", "_cli"),
    "typer": ("_cli",),
    "dateutil": ("_cli",),
}


def _build(source: Path, output: Path, *kinds: str) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(output), *kinds, str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("wheel")
    _build(ROOT, output, "--wheel")
    (path,) = output.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("sdist")
    _build(ROOT, output, "--sdist")
    (path,) = output.glob("*.tar.gz")
    return path


def _files(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def _metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return Parser().parsestr(archive.read(name).decode())


def _needed(wheel: Path) -> set[str]:
    """The distributions that every user gets; the extras' are not among them."""
    wanted = [Requirement(line) for line in _metadata(wheel).get_all("Requires-Dist", [])]
    return {one.name for one in wanted if one.marker is None or one.marker.evaluate({"extra": ""})}


def _modules(package: Path) -> set[Path]:
    return {
        path
        for path in package.rglob("*")
        if path.suffix in {".py", ".pyi"} or path.name in ("py.typed", "document.tsv.gz", "page.html")
    }


def test_the_wheel_holds_the_two_packages_and_nothing_else(wheel: Path) -> None:
    files = _files(wheel)
    tops = {name.partition("/")[0] for name in files}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"overlay", "openai_raw"}
    expected = {
        f"{name}/{path.relative_to(folder).as_posix()}"
        for name, folder in PACKAGES.items()
        for path in _modules(folder)
    }
    assert {name for name in files if ".dist-info/" not in name} == expected
    assert {"overlay/py.typed", "openai_raw/py.typed"} <= files


def test_the_metadata_says_what_is_needed(wheel: Path) -> None:
    metadata = _metadata(wheel)
    assert metadata["Name"] == "openai-overlay"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "Apache-2.0 AND MIT"
    assert metadata.get_all("License-File") == ["LICENSE", "NOTICE"]
    assert _needed(wheel) == {"httpx", "httpcore", "attrs"}


def test_builds_are_the_same_to_the_byte(sdist: Path, wheel: Path, tmp_path: Path) -> None:
    """Elsewhere, at another time, under another umask: what is published can be built again by anybody."""
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    for path in source.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    before = os.umask(0o077)
    try:
        _build(source, tmp_path / "again", "--wheel", "--sdist")
    finally:
        os.umask(before)
    (again,) = (tmp_path / "again").glob("*.whl")
    assert _files(again) == _files(wheel)
    for first in (wheel, sdist):
        assert (tmp_path / "again" / first.name).read_bytes() == first.read_bytes()


def test_links_of_the_readme_lead_somewhere_from_an_index_too(wheel: Path) -> None:
    """And to files of that version, which exist."""
    metadata = _metadata(wheel)
    text = metadata.get_payload()
    assert isinstance(text, str)
    place = f"openai-overlay/openai-overlay(?:/blob)?/v{re.escape(metadata['Version'])}/"
    found = re.findall(r"(!?)\[[^\]]*\]\(([^)]+)\)", text)
    files = [(picture, match[1]) for picture, link in found if (match := re.search(f"{place}([^#]+)", link))]
    assert {name for picture, name in files if picture} >= {"benchmarks/plots/concurrency.svg"}
    assert {name for picture, name in files if not picture} >= {"docs/guide.md", "LICENSE"}
    assert [name for _, name in files if not (ROOT / name).exists()] == []
    assert [link for _, link in found if not link.startswith(("https://", "#"))] == []


def test_the_notice_names_what_the_generated_part_derives_from(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith("licenses/NOTICE")]
        text = archive.read(name).decode()
    assert "openai_raw" in text
    assert "Copyright (c) OpenAI" in text
    assert "The above copyright notice and this permission notice shall be included" in text


def test_the_wheel_works_where_the_repository_is_not(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    code = (
        "import overlay, overlay.sandbox, openai_raw\n"
        "from overlay import OpenAI\n"
        "from overlay.sandbox import Sandbox\n"
        "with Sandbox() as server, OpenAI(api_key=server.api_key, base_url=server.base_url) as client:\n"
        "    client.chat.completions.create(model='gpt-4o', messages=[{'role': 'user', 'content': 'Hello!'}])\n"
        "print(overlay.__file__, openai_raw.__file__, overlay.__version__)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(str(tmp_path / "site")) == 2
    assert done.stdout.split()[-1] == _metadata(wheel)["Version"]


def _closure(requirements: list[str], extra: str) -> dict[str, Distribution]:
    """What requirements bring along, of what is installed here."""
    found: dict[str, Distribution] = {}
    waiting = [(Requirement(line), extra) for line in requirements]
    while waiting:
        wanted, asked = waiting.pop()
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": asked}):
            continue
        if wanted.name not in found:
            found[wanted.name] = distribution(wanted.name)
            more = found[wanted.name].requires or []
            waiting += [(Requirement(line), each) for line in more for each in ("", *wanted.extras)]
    return found


def test_the_command_streams_in_a_fresh_environment(wheel: Path, sandbox: Any, tmp_path: Path) -> None:
    """With the wheel, the extra `cli` and what they need, and nothing else; copied, as no test reaches an index."""
    home = tmp_path / "fresh"
    venv.create(home, symlinks=True)
    python = home / "bin" / "python"
    (site,) = home.glob("lib/python*/site-packages")
    for each in _closure(_metadata(wheel).get_all("Requires-Dist", []), "cli").values():
        for file in each.files or []:
            if ".." not in file.parts and "__pycache__" not in file.parts:
                (site / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), site / file)
    install = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--quiet",
        "--no-index",
        "--no-compile",  # a thousand modules, of which the commands load a hundred
        f"{wheel}[cli]",
    ]
    subprocess.run(install, check=True, env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}, cwd=tmp_path)
    environment = {"PATH": os.environ["PATH"], "OPENAI_API_KEY": sandbox.api_key, "OPENAI_BASE_URL": sandbox.base_url}

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [str(home / "bin" / "openai-overlay"), *words]
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    done = run("chat", "hello")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == 'Hello from the sandbox! You wrote "hello".\n'
    assert "gpt-4o-mini" in run("models", "--table").stdout
    refused = run("drift")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "it needs a checkout" in refused.stderr
    (tmp_path / "tools.py").write_text("def f(x: int) -> int: return x")
    missing = run("chat", "hello", "--tool", "tools.py")
    assert (missing.returncode, missing.stderr.count("\n")) == (2, 1)
    assert "openai-overlay[structured]" in missing.stderr


def _imported(path: Path) -> set[str]:
    """The top-level packages that a module names, wherever in it.

    Type checkers bring `typing_extensions`, which what only they read may take from.
    """
    found: set[str] = set()
    checked: set[ast.AST] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):  # what holds others comes before them
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            checked.update(inner for part in node.body for inner in ast.walk(part))
        elif isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            is_for_checkers = node.module == "typing_extensions" and node in checked
            found |= set() if is_for_checkers else {node.module.partition(".")[0]}
    return found


def test_nothing_is_imported_that_is_not_declared(wheel: Path) -> None:
    """And nothing is declared that is not imported."""
    declared = _needed(wheel)
    owners = packages_distributions()
    used: set[str] = set()
    for name, folder in PACKAGES.items():
        for path in sorted(_modules(folder)):
            if path.suffix != ".py":
                continue
            for package in _imported(path) - set(sys.stdlib_module_names) - {name}:
                where = path.relative_to(ROOT).as_posix()
                if package == "openai_raw":
                    assert name == "overlay", f"{where} imports {package}"
                elif package in OPTIONAL:
                    assert set(OPTIONAL[package]) & set(path.parts), f"{where} imports {package}"
                else:
                    distribution = {owner.lower() for owner in owners.get(package, [])}
                    assert distribution & declared, f"{where} imports {package}, which pyproject.toml does not name"
                    used |= distribution & declared
    assert used == declared
