"""The set-up installs exactly what the lock file names, whatever the index has besides and whichever pip does it."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
import sysconfig
import tomllib
from pathlib import Path

import pytest
import uv
from environment import Environment, pin_of
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.index import Index

ROOT = Path(__file__).parent.parent.parent
LOCKS = {name: (ROOT / f"requirements-{name}.lock").read_text("utf-8") for name in ("dev", "run", "ecosystem")}
WHEN = {"python_version < '3'": "0.1", "python_version >= '3'": "1.0"}


@pytest.fixture
def index(tmp_path: Path) -> Index:
    """What was locked, and releases that came after."""
    index = Index(tmp_path / "index")
    for version in ("1.0", "1.1", "2.0"):
        index.add("coverlet", version, "Provides-Extra: toml", "Requires-Dist: tomlet; extra == 'toml'")
        index.add("tomlet", version)
        index.add("plugin", version, "Requires-Dist: coverlet[toml]>=1.0")
    for version in ("0.1", "1.0"):
        index.add("numlet", version)
    return index


@pytest.fixture
def lock(index: Index, tmp_path: Path) -> Path:
    path = tmp_path / "tiny.lock"
    numlets = [f"numlet=={version} ; {marker}" for marker, version in WHEN.items()]
    path.write_text(index.lock("coverlet==1.0", *numlets, "plugin==1.0", "tomlet==1.0"), "utf-8")
    return path


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An empty environment, made on a machine whose settings would lead pip elsewhere."""
    machine = tmp_path_factory.mktemp("machine")
    constraint = machine / "constraint.txt"
    constraint.write_text("coverlet==2.0\n", "utf-8")
    settings = machine / "pip.conf"
    settings.write_text(f"[global]\nconstraint = {constraint}\n[install]\ntarget = {machine}\nuser = true\n", "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ:
            if name.startswith(("PIP_", "UV_")):
                patch.delenv(name)
        patch.setenv("PIP_CONFIG_FILE", str(settings))
        patch.setenv("PIP_CONSTRAINT", str(constraint))
        patch.setenv("PIP_INDEX_URL", "https://index.invalid/simple")
        patch.setenv("UV_CACHE_DIR", str(machine / "cache"))
        environment = Environment(machine / ".venv")
        environment.create()
    return environment


@pytest.fixture
def environment(empty: Environment, index: Index, tmp_path: Path) -> Environment:
    """One of its own, which is a copy because making one takes pip's start and its compilation."""
    environment = Environment(tmp_path / ".venv")
    shutil.copytree(empty.folder, environment.folder, symlinks=True)
    assert empty.variables["PIP_INDEX_URL"] == "https://index.invalid/simple"
    environment.variables = empty.variables | {"PIP_INDEX_URL": index.url}
    return environment


def site_of(environment: Environment) -> Path:
    return Path(sysconfig.get_path("purelib", "venv", {"base": str(environment.folder)}))


def installed(environment: Environment) -> dict[str, str]:
    """What the environment holds, but for pip."""
    found = importlib.metadata.distributions(path=[str(site_of(environment))])
    return {one.name: one.version for one in found if one.name != "pip"}


EXPECTED = {"coverlet": "1.0", "numlet": "1.0", "plugin": "1.0", "tomlet": "1.0"}


@pytest.mark.parametrize("which", ["the pip that Python brings", "the newest pip"])
def test_newer_releases_change_nothing(environment: Environment, lock: Path, which: str) -> None:
    """Also of a distribution that is named with an extra, which old pips took for one without a pin."""
    if which == "the newest pip":
        site = site_of(environment)
        for old in site.iterdir():
            shutil.rmtree(old)
        spec = importlib.util.find_spec("pip")
        assert spec is not None, "pip is locked with the development tools: `make setup`"
        assert spec.origin is not None
        newest = Path(spec.origin).parent
        shutil.copytree(newest, site / "pip")
        (metadata,) = newest.parent.glob("pip-*.dist-info")
        shutil.copytree(metadata, site / metadata.name)
    environment.install(lock)
    environment.pip("check")
    assert installed(environment) == EXPECTED


def test_uv_installs_where_it_can(environment: Environment, index: Index, lock: Path) -> None:
    index.add("uv", "1.0", scripts={"uv": f'#!/bin/sh\nexec "{uv.find_uv_bin()}" "$@"\n'})
    lock.write_text(lock.read_text("utf-8") + index.lock("uv==1.0"), "utf-8")
    environment.variables["UV_DEFAULT_INDEX"] = index.url
    environment.install(lock)
    assert installed(environment) == {**EXPECTED, "uv": "1.0"}
    assert {path.read_text("utf-8") for path in environment.folder.rglob("coverlet-*/INSTALLER")} == {"uv"}


def test_pip_installs_where_uv_cannot(environment: Environment, index: Index, lock: Path) -> None:
    """Pip's settings are the only thing that names the index here."""
    index.add("uv", "1.0", scripts={"uv": "#!/bin/sh\nexit 2\n"})
    lock.write_text(lock.read_text("utf-8") + index.lock("uv==1.0"), "utf-8")
    environment.install(lock)
    assert installed(environment) == {**EXPECTED, "uv": "1.0"}
    assert {path.read_text("utf-8").strip() for path in environment.folder.rglob("coverlet-*/INSTALLER")} == {"pip"}


def test_a_lock_file_that_is_no_closure_fails(environment: Environment, index: Index, lock: Path) -> None:
    lock.write_text(index.lock("plugin==1.0", "tomlet==1.0"), "utf-8")
    environment.install(lock)
    with pytest.raises(subprocess.CalledProcessError) as failed:
        environment.pip("check")
    assert b"coverlet" in failed.value.output


def test_another_file_under_a_locked_name_fails(environment: Environment, index: Index, lock: Path) -> None:
    index.add("tomlet", "1.0", "Summary: made again")
    with pytest.raises(subprocess.CalledProcessError) as failed:
        environment.install(lock)
    assert b"DO NOT MATCH THE HASHES" in failed.value.output


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_of_a_lock_file_has_hashes_and_none_names_a_host(name: str) -> None:
    lock = LOCKS[name]
    pins = re.findall(r"^[a-z0-9].*==", lock, re.MULTILINE)
    assert len(pins) >= 10
    assert all("--hash=sha256:" in (pin_of(lock, pin.removesuffix("==")) or "") for pin in pins)
    assert "://" not in lock


def test_the_small_lock_file_is_a_part_of_the_large_one() -> None:
    versions = {name: set(re.findall(r"^[a-z0-9][^ ]+==[^ ]+", lock, re.MULTILINE)) for name, lock in LOCKS.items()}
    assert versions["run"] < versions["dev"]


def test_the_large_lock_file_is_a_closure() -> None:
    """What pyproject.toml asks for is here in versions that fit, and so on down, extras included.

    `pip check`, with which a set-up ends, does not follow extras.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    extras = project["project"]["optional-dependencies"]
    assert extras.pop("ray"), "it has an environment of its own"
    made = re.search(r"^EXTRAS = .*,(.*)\)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert made is not None
    assert made[1].split() == sorted(extras)
    for extra in extras.values():
        wanted += extra
    here: dict[str, importlib.metadata.Distribution] = {}
    for one in importlib.metadata.distributions():  # the first of a name is what an import finds
        here.setdefault(canonicalize_name(one.name), one)
    waiting = [(Requirement(line), "") for line in wanted]
    seen: set[tuple[str, str]] = set()
    while waiting:
        requirement, extra = waiting.pop()
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": extra}):
            continue
        name = canonicalize_name(requirement.name)
        version = here[name].version
        assert requirement.specifier.contains(version, prereleases=True), f"{requirement}: {version}"
        new = {(name, one) for one in ("", *requirement.extras)} - seen
        seen |= new
        waiting += [(Requirement(line), one) for _, one in new for line in here[name].requires or []]
    assert ("coverage", "toml") in seen
