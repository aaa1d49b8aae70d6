"""The upstream document that CI fetches is the one that openapi.yaml was made from, and no other is taken for it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from spec.upstream import read_text, revision
from tests import upstream
from tests.committed import committed

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tool() -> ModuleType:
    path = ROOT / ".ci" / "fetch_upstream.py"
    found = importlib.util.spec_from_file_location("fetch_upstream", path)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_it_is_the_document_that_the_package_follows(tool: ModuleType) -> None:
    followed = str(committed()["info"]["x-upstream"])
    if not followed.startswith("blob:"):
        assert tool.PIN["commit"].startswith(followed)
    else:  # nobody knew its commit when it was taken in; whoever finds it writes it into the pin
        assert revision("", read_text(upstream.followed())) == followed


def test_the_document_is_known_by_what_is_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it is called: its commit may have been written into the pin after it was taken in."""
    (tmp_path / ".ci").mkdir()
    for name, text in {"a123456.yaml": "one\n", "b123456.yaml": "two\n"}.items():
        (tmp_path / name).write_bytes(text.encode())
    pin = {"commit": "c1" * 20, "sha256": hashlib.sha256(b"two\n").hexdigest()}
    (tmp_path / ".ci" / "upstream.json").write_text(json.dumps(pin), "utf-8")
    monkeypatch.setattr(upstream, "ROOT", tmp_path)
    monkeypatch.setenv("OPENAI_UPSTREAM", str(tmp_path))
    assert upstream.followed().name == "b123456.yaml"


def test_another_document_is_refused(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "source.yaml"
    source.write_bytes(b"openapi: 3.1.0\n")
    with pytest.raises(ValueError, match="is due"):
        tool.fetch(tmp_path / "folder", source.as_uri())
    assert not (tmp_path / "folder").exists()
    monkeypatch.setitem(tool.PIN, "sha256", hashlib.sha256(source.read_bytes()).hexdigest())
    assert tool.fetch(tmp_path / "folder", source.as_uri()).read_bytes() == source.read_bytes()
    source.unlink()
    assert tool.fetch(tmp_path / "folder", source.as_uri()).exists(), "it is fetched once"


def test_what_cannot_be_fetched_is_said_in_one_line(
    tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tool, "fetch", lambda _: (_ for _ in ()).throw(OSError("no network")))
    monkeypatch.setattr("sys.argv", ["fetch", str(tmp_path)])
    assert tool.main() == 1
    assert capsys.readouterr().err == "the upstream document was not fetched: no network\n"
