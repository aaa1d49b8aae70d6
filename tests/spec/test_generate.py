"""The generated package: what it holds, that it is as made, and that making it again changes nothing."""

from __future__ import annotations

import ast
import gzip
import importlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spec import generate as generate_module
from spec.commands.generate import GENERATED, differences, main, quietly_generate
from spec.generate.models import METHODS
from spec.generate.tool_input import tool_input
from spec.prepare import operation_count, prepare
from spec.upstream import dump, load
from tests.committed import committed
from tests.spec.drift_zoo import zoo
from tests.spec.made import Make
from tests.spec.prepare_cases import OK, document

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]

WALK = """
import importlib, json, pkgutil, sys
import openai_raw
names = [info.name for info in pkgutil.walk_packages(openai_raw.__path__, "openai_raw.")]
operations = []
for name in sorted(names, key=lambda name: name == "openai_raw.http"):
    if name == "openai_raw.http":  # the one module that needs httpx
        foreign = sorted(m for m in sys.modules if m.split(".")[0] in ("overlay", "httpx"))
    module = importlib.import_module(name)
    if hasattr(module, "OPERATION"):
        operations.append([module.OPERATION.method.lower(), module.OPERATION.path, module.OPERATION.id])
print(json.dumps([len(names), operations, foreign]))
"""


def walk(package: Path) -> Any:
    """Import every module of a package in a fresh interpreter, warnings being errors."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", WALK],
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_what_is_packed_is_compared_by_what_is_in_it(tmp_path: Path) -> None:
    """Another machine's zlib packs the same into other bytes."""
    for name, level in (("one", 1), ("other", 9)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "document.tsv.gz").write_bytes(gzip.compress(b"GET /files\t{}\n" * 99, level, mtime=level))
    assert differences(tmp_path / "one", tmp_path / "other") == []
    (tmp_path / "other" / "document.tsv.gz").write_bytes(gzip.compress(b"GET /files\t[]\n"))
    assert differences(tmp_path / "one", tmp_path / "other") == ["different: document.tsv.gz"]


@pytest.mark.parametrize("damage", [lambda _: b"", lambda _: b"GET", lambda old: old[:-9], lambda old: old[:20] + old])
def test_what_is_no_longer_packed_is_different(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    whole = gzip.compress(b"GET /files\t{}\n" * 99)
    for name, content in (("one", whole), ("other", damage(whole))):
        (tmp_path / name).mkdir()
        (tmp_path / name / "document.tsv.gz").write_bytes(content)
    assert differences(tmp_path / "one", tmp_path / "other") == ["different: document.tsv.gz"]


def thing(**properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": list(properties)[:1]}


def small() -> Json:
    """A document with what has broken generators before."""
    schemas = {
        # names that Python or the package itself uses
        "Response": thing(**{"class": {"type": "string"}, "2d": {"type": "integer"}}),
        "Model": thing(model={"$ref": "#/components/schemas/List"}),
        "List": thing(items={"type": "array", "items": {"$ref": "#/components/schemas/List"}}),
        "Const": thing(one={"const": 1}, yes={"const": True}),
        "Loop": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/components/schemas/Loop"}}]},
        "Kind": {"type": "string", "enum": ["a", "b", 'quote"', "back\\slash"]},
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Response"}}}
    body = {
        "application/json": {
            "schema": thing(it={"$ref": "#/components/schemas/Loop"}, kind={"$ref": "#/components/schemas/Kind"})
        }
    }
    paths = {
        "/things": {
            "post": {
                "operationId": "createThing",
                "requestBody": {"content": body},
                "responses": {"200": {"content": content}},
            },
            "get": {"operationId": "listThings", "responses": {"200": {"content": content}}},
        },
        "/things/{thing_id}": {
            "parameters": [{"name": "thing_id", "in": "path", "schema": {"type": "string"}}],
            "delete": {"operationId": "deleteThing", "responses": OK},
        },
    }
    return prepare(document(schemas, paths))


@pytest.fixture(scope="module")
def made(package_of: Make) -> Path:
    """What the committed openapi.yaml gives."""
    return package_of(committed())


# --- the committed package


def test_the_committed_package_is_as_made(made: Path) -> None:
    assert differences(made, GENERATED) == []


def test_every_module_imports_and_no_operation_is_lost() -> None:
    paths = committed()["paths"]
    modules, operations, foreign = walk(GENERATED)
    wanted = {(method, path, item[method]["operationId"]) for path, item in paths.items() for method in item}
    assert {tuple(one) for one in operations} == wanted
    assert len(operations) == len(wanted) == operation_count(paths) > 200
    assert modules > 1_000
    assert foreign == []


def test_the_package_does_not_name_this_machine() -> None:
    for path in GENERATED.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert str(ROOT) not in text
        assert "overlay" not in text.replace("Apps import ``overlay``, which sends the requests.", ""), path


def test_the_annotations_of_a_class_are_python() -> None:
    """They are the specification in Python's words; `overlay.shape` parses them."""
    from openai_raw import models

    checked = 0
    for name, module in models.MODULES.items():
        found = getattr(models, name) if module != "unions" else None
        for annotation in getattr(found, "__annotations__", {}).values():
            ast.parse(str(annotation), mode="eval")
            checked += 1
    assert checked > 7_000


# --- making it again


def test_hash_seeds_change_nothing(tmp_path: Path) -> None:
    source = tmp_path / "openapi.yaml"
    dump(small(), source)
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-m", "spec", "generate", "--source", source, "--output", tmp_path / seed / "openai_raw"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
    assert differences(tmp_path / "1" / "openai_raw", tmp_path / "2" / "openai_raw") == []


def test_names_that_have_broken_generators(tmp_path: Path) -> None:
    package = tmp_path / "openai_raw"
    assert quietly_generate(small(), package) == 3
    _, operations, _ = walk(package)
    assert sorted(one[2] for one in operations) == ["createThing", "deleteThing", "listThings"]
    code = """
import json
from openai_raw.models import Response, Model, List, Const
made = Response.from_dict({"class": "x", "2d": 1, "class_": "y"})
assert (made.class_, made.field_2d, made.to_dict()) == ("x", 1, {"class": "x", "2d": 1, "class_": "y"}), made
made = Model.from_dict({"model": {"items": [{"items": []}]}})
assert type(made.model.items[0]) is List, made
assert Const.from_dict({"one": 1}).yes is None
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


# --- generate --check


@pytest.fixture
def generated(tmp_path: Path, package_of: Make) -> tuple[list[str], Path]:
    """The arguments of the command, and the package that they have written."""
    source, package = tmp_path / "openapi.yaml", tmp_path / "openai_raw"
    dump(small(), source)
    shutil.copytree(package_of(load(source)), package)
    return ["--source", str(source), "--output", str(package)], package


def test_check_is_content_with_what_was_made(
    generated: tuple[list[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main([*generated[0], "--check"]) == 0
    assert capsys.readouterr() == ("", "")


def change(package: Path) -> None:
    path = package / "types.py"
    path.write_text(path.read_text(encoding="utf-8") + "\n# by hand\n", encoding="utf-8")


CHANGES: dict[str, Callable[[Path], Any]] = {
    "different: types.py": change,
    "missing: py.typed": lambda package: (package / "py.typed").unlink(),
    "missing: models/model.py": lambda package: (package / "models" / "model.py").unlink(),
    "extra: models/more.py": lambda package: (package / "models" / "more.py").write_text("", encoding="utf-8"),
    "extra: notes.txt": lambda package: (package / "notes.txt").write_text("", encoding="utf-8"),
}


@pytest.mark.parametrize("problem", CHANGES)
def test_check_names_what_is_not_as_made(
    generated: tuple[list[str], Path], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments, package = generated
    CHANGES[problem](package)
    before = {path: path.read_bytes() for path in package.rglob("*") if path.is_file()}
    capsys.readouterr()
    assert main([*arguments, "--check"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        problem, "openai_raw: 1 files are not as generated; run `make generate`",
    ]  # fmt: skip
    assert {path: path.read_bytes() for path in package.rglob("*") if path.is_file()} == before
    assert main(arguments) == 0  # and generating sets it right
    assert main([*arguments, "--check"]) == 0


def test_check_names_every_problem_at_once(
    generated: tuple[list[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    arguments, package = generated
    for do in CHANGES.values():
        do(package)
    assert main([*arguments, "--check"]) == 1
    assert capsys.readouterr().err.splitlines()[:-1] == sorted(CHANGES)


def test_bytecode_is_no_difference(generated: tuple[list[str], Path]) -> None:
    arguments, package = generated
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "types.pyc").write_bytes(b"x")
    assert main([*arguments, "--check"]) == 0


# --- what cannot be generated


def test_a_document_that_cannot_be_generated_is_refused_and_changes_nothing(
    generated: tuple[list[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    arguments, package = generated
    before = {path: path.read_bytes() for path in package.rglob("*.py")}
    broken = small()
    some = next(iter(broken["paths"].values()))
    operation = next(iter(some.values()))
    for name in ("getIt", "get_it"):  # two operations of one module
        broken["paths"][f"/{name}"] = {"get": {**operation, "operationId": name, "tags": ["One"], "parameters": []}}
    dump(broken, Path(arguments[1]))
    assert main(arguments) == 1
    assert "GET /getIt and GET /get_it would have one module" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in package.rglob("*.py")} == before


def test_operations_that_are_lost_are_named_with_the_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One by openapi-python-client, which is given something it refuses; and two that share a name in two modules."""
    document_ = prepare(zoo())

    def refused(document: dict[str, Any]) -> dict[str, Any]:
        found = tool_input(document)
        parameter = {"name": "x", "in": "path", "required": True, "schema": {"type": "string"}}
        next(iter(found["paths"].values()))["get"]["parameters"] = [parameter]
        return found

    with monkeypatch.context() as patched:
        patched.setattr(generate_module, "tool_input", refused)
        with pytest.raises(generate_module.GenerationError) as caught:
            generate_module.generate(document_, tmp_path / "openai_raw")
    assert str(caught.value).startswith("lost: GET /things/{thing_id}\n")
    assert "Incorrect path templating" in str(caught.value)
    document_["paths"]["/ping"]["get"] |= {"operationId": "note", "tags": ["Other"]}
    reason = r"these share an operationId: GET /ping \(note\), POST /note \(note\)"
    with pytest.raises(generate_module.GenerationError, match=reason):
        generate_module.generate(document_, tmp_path / "openai_raw")


def test_no_property_takes_the_name_of_what_every_model_has() -> None:
    """But ``request_id``, which a model without such a property has from its response."""
    given = importlib.import_module("openai_raw.types").Model
    assert {name for name in dir(given) if not name.startswith("_")} - {"request_id"} <= METHODS
