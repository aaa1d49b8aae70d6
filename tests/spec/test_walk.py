"""`python -m spec history --walk`: updates back through older documents, and forwards again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spec.commands.walk import walk, way
from spec.prepare import prepare
from spec.update import Step
from spec.upstream import dump, load
from tests.spec.drift_zoo import Document, zoo

LEAVES = Step("leave", ("-c", "import pathlib; pathlib.Path('spec/additions/left').write_text('x')"))


def older(document: Any) -> None:
    del document["components"]["schemas"]["SentThing"]["properties"]["address"]


def much_older(document: Any) -> None:
    older(document)
    document["info"]["title"] = "Things"


def broken(document: Any) -> None:
    document["components"]["securitySchemes"]["Key"].pop("type")


def as_it_is(document: Any) -> None:
    pass


def documents(folder: Path, *changes: Callable[[Any], None]) -> list[Path]:
    found = []
    for number, change in enumerate((*changes, as_it_is)):
        document: Document = zoo()
        change(document)
        found.append(folder / f"2026-01-0{number}-a11111{number}.yaml")
        dump(document, found[-1])
    return found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name in ("spec/overlays", "spec/additions"):
        (root / name).mkdir(parents=True)
    document = prepare(zoo())
    document["info"]["x-upstream"] = "a111112"
    dump(document, root / "openapi.yaml")
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n")
    return root


def test_the_way_goes_back_forwards_and_home() -> None:
    a, b, c, d, e = map(Path, "abcde")
    assert way([a, b, c], c) == [b, a, b, c]
    assert way([a, b, c, d, e], c) == [b, a, b, c, d, e, d, c]
    assert way([a, b], a) == [b, a]
    assert way([a], a) == []


def test_a_walk_ends_where_it_began(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = documents(tmp_path, much_older, older)
    before = (root / "openapi.yaml").read_bytes()
    assert walk(found, found[-1], steps=(), root=root)
    rows = [line.split("|")[1].strip() for line in capsys.readouterr().out.splitlines() if "ok |" in line]
    assert rows == [path.stem for path in (found[1], found[0], found[1], found[2])]
    assert (root / "openapi.yaml").read_bytes() == before
    assert load(root / "openapi.yaml")["info"]["x-upstream"] == "a111112"


def test_what_a_walk_leaves_is_told(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = documents(tmp_path, much_older, older)
    assert not walk(found, found[-1], steps=(LEAVES,), root=root)
    assert "1 files differ\nspec/additions/left" in capsys.readouterr().out


def test_a_document_that_hand_written_code_cannot_work_with_is_passed_over(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def without_swap(document: Any) -> None:
        del document["paths"]["/things"]["post"]

    (root / "overlay").mkdir()
    (root / "overlay" / "_raw.py").write_text("from openai_raw.api.things.swap_thing import SwapThingParams\n")
    found = documents(tmp_path, without_swap, older)
    assert walk(found, found[-1], steps=(), root=root)
    rows = [line.split("|") for line in capsys.readouterr().out.splitlines() if line.startswith("| 2026")]
    assert [row[1].strip() for row in rows] == [found[each].stem for each in (1, 0, 1, 2)]
    assert [row[6].strip()[:18] for row in rows] == ["ok", "stops, as it must:", "ok", "ok"]
    assert rows[1][6].strip().endswith("SwapThingParams")


def test_a_document_that_stops_an_update_ends_the_walk(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = documents(tmp_path, older, broken)
    assert not walk(found, found[-1], steps=(), root=root)
    out = capsys.readouterr().out
    assert "| 2026-01-01-a111111 | | | | | FAILED |" in out
    assert "not valid OpenAPI 3.1" in out
