"""What `python -m spec update --release` does with the official client: taken in, tested against, pinned."""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import re
import shutil
import subprocess
import tarfile
import tomllib
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from spec.prepare import prepare
from spec.update import STEPS, Stage, Step, update
from spec.update.official import LOCK, PINNED, pin
from spec.update.steps import NAMES
from spec.upstream import SpecError, dump, load
from tests.spec.drift_zoo import zoo
from tests.spec.release_zoo import FILES

HERE = Path(__file__).parents[2]
LOCKED = f"""\
one==1.0 \\
    --hash=sha256:{"1" * 64}
    # via two
openai==9.8.6 \\
    --hash=sha256:{"2" * 64} \\
    --hash=sha256:{"3" * 64}
    # via openai-overlay (pyproject.toml:dev)
openai-agents==0.1 \\
    --hash=sha256:{"4" * 64}
"""
PROJECT = '[dependency-groups]\ndev = ["openai==9.8.6", "openai-agents==0.1"]\nray = ["openai==9.8.6"]\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small project that follows the small document, and is compared with release 9.8.6."""
    root = tmp_path / "project"
    (root / "spec" / "overlays").mkdir(parents=True)
    document = prepare(zoo())
    document["info"]["x-upstream"] = "a111111"
    dump(document, root / "openapi.yaml")
    dump(zoo(), tmp_path / "2026-01-01-a111111.yaml")
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n")
    (root / LOCK).write_text(LOCKED)
    (root / "pyproject.toml").write_text(PROJECT)
    return root


def release(folder: Path, form: str, version: str = "9.8.7") -> Path:
    files = {f"openai/{name}": text.replace("9.8.7", version) for name, text in FILES.items()}
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    if form == "wheel":
        with zipfile.ZipFile(folder / f"openai-{version}-py3-none-any.whl", "w") as archive:
            for name in files:
                archive.write(folder / name, name)
        return folder / f"openai-{version}-py3-none-any.whl"
    if form == "sdist":
        with tarfile.open(folder / f"openai-{version}.tar.gz", "w:gz") as tar:
            for name in files:
                tar.add(folder / name, f"openai-{version}/src/{name}")
        return folder / f"openai-{version}.tar.gz"
    return folder / "openai"


def take_in(root: Path, path: Path, steps: Sequence[Stage] = ()) -> list[str]:
    said: list[str] = []
    source = root.parent / "2026-01-01-a111111.yaml"
    assert update(source, root=root, release=path, steps=steps, say=said.append) == 0
    return said


@pytest.mark.parametrize("form", ["wheel", "sdist", "folder"])
def test_a_release_is_taken_in_and_pinned(root: Path, tmp_path: Path, form: str) -> None:
    path = release(tmp_path / "release", form)
    said = take_in(root, path)
    assert said[-1].startswith("Updated to a111111 and openai 9.8.7.")
    assert load(root / "spec/additions/openai.yaml")["info"]["version"] == "9.8.7"
    assert load(root / "openapi.yaml")["info"]["x-release"] == "openai 9.8.7"
    assert "WebhookThingGone" in load(root / "openapi.yaml")["components"]["schemas"]
    groups = tomllib.loads((root / "pyproject.toml").read_text())["dependency-groups"]
    assert groups == {"dev": ["openai==9.8.7", "openai-agents==0.1"], "ray": ["openai==9.8.7"]}
    told = (root / "build/update/pull-request.md").read_text()
    assert (root / "build/update/title.txt").read_text().startswith("Follow upstream a111111 and openai 9.8.7")
    if form == "folder":
        assert (root / LOCK).read_text() == LOCKED
        assert f"- to do: {LOCK}: a folder has no digest" in told
        return
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    entry = re.compile(r"openai==9\.8\.6.*?(?=    # via openai-overlay)", re.DOTALL)
    new = f"openai==9.8.7 \\\\\n    --hash=sha256:{digest}\n"
    assert (root / LOCK).read_text() == entry.sub(new, LOCKED)
    assert "no digest" not in told


def test_the_document_is_read_once(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From a URL, another one may come the second time: what upstream lacks is asked of the one that is taken in."""

    def read_again(source: object) -> str:
        raise AssertionError(f"{source} is read again")

    monkeypatch.setattr("spec.pipeline.read_text", read_again)
    take_in(root, release(tmp_path / "release", "wheel"))


def test_the_pull_request_says_which_release_is_new(root: Path, tmp_path: Path) -> None:
    document = load(root / "openapi.yaml")
    document["info"]["x-release"] = "openai 9.8.6"
    dump(document, root / "openapi.yaml")
    take_in(root, release(tmp_path / "release", "wheel"))
    told = (root / "build/update/pull-request.md").read_text()
    assert "\nOfficial client: openai 9.8.6 → openai 9.8.7.\n" in told
    assert "a111111 → a111111" not in told
    (followed,) = re.findall("^Follows upstream .*", told, re.MULTILINE)
    assert followed == "Follows upstream a111111 and openai 9.8.7."
    assert followed in (root / "CHANGELOG.md").read_text()


def test_tests_of_the_update_find_the_release_that_is_taken_in(root: Path, tmp_path: Path) -> None:
    code = (
        "import importlib.metadata, importlib.util, pathlib\n"
        "found = pathlib.Path(importlib.util.find_spec('openai').origin)\n"
        "assert '9.8.7' in found.with_name('_version.py').read_text(), found\n"
        "assert importlib.metadata.version('openai') == '9.8.7'"
    )
    path = release(tmp_path / "release", "folder")
    (path / "__init__.py").touch()
    take_in(root, path, [Step("look", ("-c", code))])
    assert importlib.metadata.version("openai") != "9.8.7"


def test_the_names_are_read_from_the_release_that_is_taken_in(root: Path, tmp_path: Path) -> None:
    assert any(NAMES in stage for stage in STEPS if isinstance(stage, tuple))
    path = release(tmp_path / "release", "wheel")
    shutil.copytree(HERE / "spec", root / "spec", dirs_exist_ok=True, ignore=shutil.ignore_patterns("overlays"))
    program = "import sys, pathlib; pathlib.Path('CHANGELOG.md').write_text(' '.join(sys.argv[1:]))"
    (root / "spec" / "__main__.py").write_text(program)
    take_in(root, path, [(NAMES,)])
    assert (root / "CHANGELOG.md").read_text() == f"names {path}"


def test_a_release_that_says_nothing_new_changes_nothing(root: Path, tmp_path: Path) -> None:
    take_in(root, release(tmp_path / "first", "wheel"))
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    never = Step("never", ("-c", "1/0"))
    assert take_in(root, release(tmp_path / "first", "wheel"), [never])[-1] == "Nothing to do."
    newer = release(tmp_path / "second", "wheel", "9.8.8")
    assert take_in(root, newer, [never])[-1].startswith("Nothing to do. Upstream a111111 and openai 9.8.8 changed only")
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_a_file_that_names_no_version_is_told(root: Path, tmp_path: Path) -> None:
    (root / "pyproject.toml").write_text("")
    with pytest.raises(SpecError, match=r"pyproject\.toml: names no openai==VERSION"):
        pin(root, release(tmp_path / "release", "wheel"), "9.8.7")


def test_the_pins_are_where_they_are_looked_for(tmp_path: Path) -> None:
    for name in PINNED:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / name, tmp_path / name)
    path = release(tmp_path / "release", "wheel")
    assert pin(tmp_path, path, "9.8.7") == []
    old = importlib.metadata.version("openai")
    for name in PINNED:
        assert "openai==9.8.7" in (tmp_path / name).read_text()
        assert f"openai=={old}" not in (tmp_path / name).read_text()
    elsewhere = subprocess.run(
        ["git", "grep", "-lF", f'"openai=={old}"', "--", "*.py", "*.toml", ":!tests/packaging"],
        cwd=HERE, capture_output=True, text=True, check=False,
    ).stdout.split()  # fmt: skip
    assert set(elsewhere) <= set(PINNED)


@pytest.mark.parametrize(
    ("wish", "given"), [("9.8.7", "openai==9.8.7"), ("latest", "openai"), ("pyproject.toml", "pyproject.toml")]
)
def test_make_takes_a_version_or_a_path(wish: str, given: str) -> None:
    command = ["make", "-o", "environment", "update", "PY=echo", "UPSTREAM=new.yaml", f"RELEASE={wish}"]
    # Nothing of the make that may run the tests: it hands its own variables and its level on.
    outer = ("ARGS", "MAKE", "MFLAGS", "RELEASE", "UPSTREAM")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(outer)}
    done = subprocess.run(command, cwd=HERE, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == f"-m spec update --upstream new.yaml --release {given}\n"
