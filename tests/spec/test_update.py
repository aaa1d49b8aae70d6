"""`python -m spec update`: everything or nothing."""

import ast
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spec import update as update_module
from spec.drift.changelog import merge_changelog
from spec.prepare import prepare
from spec.update import STEPS, Step, UpdateError, main, tree as tree_module, update
from spec.update.document import PIN, pin_document
from spec.update.steps import TOOLS, WORDED
from spec.upstream import SpecError, dump, load
from tests.patience import eventually
from tests.spec.made import Make

from .drift_zoo import Document, zoo

GENERATE = Step("generate", ("-m", "spec", "generate", "--source", "openapi.yaml", "--output", "generated/openai_raw"))
REMADE = Step("generate", ("-c", """
from pathlib import Path
models = Path("generated/openai_raw/models")
for path in models.glob("*.py"):
    path.write_text(path.read_text() + "# again")
path.rename(models / "more.py")
"""))  # fmt: skip
"""Changes, removes and adds files, where it does not matter which: the real one takes longer than all the rest."""
NAMED = {step.name: step for stage in STEPS for step in (stage if isinstance(stage, tuple) else (stage,))}
CHANGELOG = """# Changelog

## [Unreleased]

### Added

- Something.

## [0.1.0] - 2026-01-01

### Added

- Everything.
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, package_of: Make) -> Path:
    """A small project that follows the zoo at revision 1111111."""
    root = tmp_path_factory.mktemp("project")
    document = prepare(zoo())
    document["info"]["x-upstream"] = "1111111"
    dump(document, root / "openapi.yaml")
    shutil.copytree(package_of(document), root / "generated" / "openai_raw")
    (root / "spec" / "overlays").mkdir(parents=True)
    (root / "CHANGELOG.md").write_text(CHANGELOG)
    (root / "README.md").write_text("hands off")
    dump(zoo(), root.parent / "2026-01-01-a111111.yaml")
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    root = tmp_path / "project"
    shutil.copytree(made, root)
    return root


def upstream(folder: Path, change: Callable[[Document], Any], name: str = "2026-02-02-b222222.yaml") -> Path:
    document = zoo()
    change(document)
    dump(document, folder / name)
    return folder / name


def tree(root: Path) -> dict[str, str]:
    """Every file of a tree but the reports, with a digest of its bytes."""
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in root.rglob("*")
        if path.is_file() and "build" not in path.parts and "__pycache__" not in path.parts
    }


def rename(document: Document) -> None:
    schemas = document["components"]["schemas"]
    schemas["SentThing"]["properties"].pop("address")
    schemas["SentThing"]["properties"]["more"] = {"type": "string"}


@pytest.mark.parametrize(
    ("name", "commit", "work"),
    [("2026-02-02-b222222.yaml", "b222222", 1), (f"{'b2' * 20}.yaml", "b2" * 20, 0), ("new.yaml", "main", 1)],
)
def test_the_new_document_is_tested_against_and_pinned(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, commit: str, work: int
) -> None:
    """CI fetches it, and the tests of an update compare with it, not with the document before."""
    monkeypatch.setenv("OPENAI_UPSTREAM", str(tmp_path / "old"))
    seen = tmp_path / "seen.yaml"
    command = (
        f"import os, pathlib; [it] = pathlib.Path(os.environ['OPENAI_UPSTREAM']).iterdir(); it.rename({str(seen)!r})"
    )
    source = upstream(tmp_path, rename, name)
    assert update(source, root=root, steps=[Step("look", ("-c", command))], say=lambda _: None) == 0
    assert seen.read_bytes() == source.read_bytes()
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    assert json.loads((root / ".ci/upstream.json").read_text()) == {"commit": commit, "sha256": digest}
    text = (root / "build" / "update" / "pull-request.md").read_text()
    assert text.count("does not name all 40 digits of its commit") == work


def test_a_pin_that_says_more_of_the_same_document_stays(tmp_path: Path) -> None:
    text = "openapi: 3.1.0\n"
    assert pin_document(tmp_path, f"{'b2' * 20}.yaml", text) == []
    before = (tmp_path / PIN).read_bytes()
    for source in ("new.yaml", "2026-02-02-b2b2b2b.yaml"):
        assert pin_document(tmp_path, source, text) == []
        assert (tmp_path / PIN).read_bytes() == before
    for source, changed in (("new.yaml", text * 2), ("2026-02-02-c333333.yaml", text)):
        assert len(pin_document(tmp_path, source, changed)) == 1
        assert (tmp_path / PIN).read_bytes() != before


def test_an_update_changes_what_is_made_and_nothing_else(root: Path, tmp_path: Path) -> None:
    old = "generated/openai_raw/models/old.py"
    (root / old).write_text("")
    before, source = tree(root), upstream(tmp_path, rename)
    said: list[str] = []
    assert update(source, root=root, steps=[GENERATE], say=said.append) == 0
    after = tree(root)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert {"openapi.yaml", "CHANGELOG.md", "generated/openai_raw/models/sent_thing.py"} <= changed
    assert all(name.startswith(update_module.MADE) for name in changed)
    gone = before.keys() - after.keys()
    assert gone == {old}, "files that are no longer made go"
    assert "SentThingAddress" not in (root / "generated/openai_raw/models/sent_thing.py").read_text()
    assert load(root / "openapi.yaml")["info"]["x-upstream"] == "b222222"
    assert not list(root.rglob("*.new"))
    changelog = (root / "CHANGELOG.md").read_text()
    assert "- **Breaking:** `SentThing`: `address` is gone" in changelog
    assert "- Follows upstream b222222." in changelog
    assert changelog.endswith("- Everything.\n")
    reports = root / "build" / "update"
    assert (reports / "title.txt").read_text().startswith("Follow upstream b222222: 2 breaking")
    assert "<details open>" in (reports / "pull-request.md").read_text()
    made = {"title.txt", "pull-request.md", "drift.html", "drift.json", "logs"}
    assert {path.name for path in reports.iterdir()} == made
    assert {path.name for path in (reports / "logs").iterdir()} == {"progress.log", "generate.log"}
    assert (reports / "logs" / "generate.log").read_text().startswith("$ python -m spec generate")
    assert re.search(
        r"^ +\d+ s  1 of 1: generate \.\.\.$", (reports / "logs" / "progress.log").read_text(), re.MULTILINE
    )
    assert re.fullmatch(r"   generate: \d+ s, \d+ s of CPU", said[-2])
    text = (reports / "pull-request.md").read_text()
    assert "[Upstream 1111111 → b222222](https://github.com/openai/openai-openapi/compare/1111111...b222222)" in text
    assert "\n-client.things.update(address=...)\n+client.things.update(...)\n" in text
    assert said[-1] == "Updated to b222222. The pull request's text is build/update/pull-request.md."
    assert update(source, root=root, steps=[Step("never", ("-c", "1/0"))], say=said.append) == 0
    assert said[-1] == "Nothing to do."
    assert tree(root) == after


def test_a_new_revision_that_changes_only_prose_makes_no_pull_request(root: Path, tmp_path: Path) -> None:
    before, said = tree(root), list[str]()
    source = upstream(tmp_path, lambda document: document["info"].update(description="other words"))
    assert update(source, root=root, steps=[Step("never", ("-c", "1/0"))], say=said.append) == 0
    assert said[-1] == "Nothing to do. Upstream b222222 changed only prose."
    assert tree(root) == before
    assert not (root / "build").exists()


def test_a_failing_step_leaves_the_tree_as_it_was(root: Path, tmp_path: Path) -> None:
    before = tree(root)
    steps = [REMADE, Step("tests", ("-c", "print('3 failed'); raise SystemExit(1)")), Step("never", ("-c", "1/0"))]
    with pytest.raises(UpdateError, match=r"tests failed with exit status 1:\n3 failed"):
        update(upstream(tmp_path, rename), root=root, steps=steps, say=lambda _: None)
    assert tree(root) == before
    assert "3 failed" in (root / "build" / "update" / "logs" / "tests.log").read_text()
    assert not (root / "build" / "update" / "pull-request.md").exists()


def test_steps_of_a_stage_run_at_once(root: Path, tmp_path: Path) -> None:
    """Each waits for what the other makes: one after the other they would never end."""
    code = "import pathlib, time\npathlib.Path({!r}).touch()\nwhile not pathlib.Path({!r}).exists(): time.sleep(0.01)"
    files = [str(tmp_path / name) for name in ("one", "two")]
    stage = (Step("one", ("-c", code.format(*files))), Step("two", ("-c", code.format(*reversed(files)))))
    assert update(upstream(tmp_path, rename), root=root, steps=[stage], say=lambda _: None) == 0


def test_what_fails_cuts_off_what_runs_beside_it(root: Path, tmp_path: Path) -> None:
    started = tmp_path / "started"
    sleeps = (
        "import os, pathlib, time\n"
        f"pathlib.Path({str(started)!r} + '.new').write_text(str(os.getpid()))\n"
        f"os.replace({str(started)!r} + '.new', {str(started)!r})\ntime.sleep(600)"
    )
    fails = f"import pathlib, time\nwhile not pathlib.Path({str(started)!r}).exists(): time.sleep(0.01)\n1/0"
    stage = (Step("sleeps", ("-c", sleeps)), Step("fails", ("-c", fails)))
    before = tree(root)
    with pytest.raises(UpdateError, match=r"fails failed with exit status 1:\n(.*\n)*ZeroDivisionError"):
        update(upstream(tmp_path, rename), root=root, steps=[stage], say=lambda _: None)
    assert tree(root) == before
    assert not is_running(int(started.read_text()))


def test_what_a_step_leaves_to_do_is_in_the_pull_request(root: Path, tmp_path: Path) -> None:
    code = "import sys; print('made'); print('X has no description', file=sys.stderr)"
    steps = [Step("docs", ("-c", code), leaves_work=True), Step("other", ("-c", code))]
    assert update(upstream(tmp_path, rename), root=root, steps=steps, say=lambda _: None) == 0
    text = (root / "build" / "update" / "pull-request.md").read_text()
    assert text.count("- to do: X has no description\n") == 1
    many = Step("docs", ("-c", "import sys; print('gap\\n' * 100, end='', file=sys.stderr)"), leaves_work=True)
    source = upstream(tmp_path, lambda document: document["info"].update(version="7"), f"{'c3' * 20}.yaml")
    assert update(source, root=root, steps=[many], say=lambda _: None) == 0
    assert "- to do: and 60 more of these\n" in (root / "build" / "update" / "pull-request.md").read_text()


FLAKY = """
import pathlib

def test_flaky():
    seen = pathlib.Path(__file__).with_name("seen")
    first = not seen.exists()
    seen.touch()
    assert not first

def test_well():
    pass
"""


@pytest.mark.usefixtures("few_plugins")
def test_a_test_that_fails_once_is_tried_again_and_named(root: Path, tmp_path: Path) -> None:
    tests = NAMED["all other tests"]
    (root / "test_it.py").write_text(FLAKY)
    assert update(upstream(tmp_path, rename), root=root, steps=[tests], say=lambda _: None) == 0
    text = (root / "build" / "update" / "pull-request.md").read_text()
    assert "- to do: FAILED test_it.py::test_flaky: but it passed when it was tried again\n" in text


def test_what_a_failing_run_leaves_ends_before_it_is_tried_again(root: Path, tmp_path: Path) -> None:
    started = tmp_path / "started"
    fails = (
        "import pathlib, subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"pathlib.Path({str(started)!r}).write_text(str(child.pid))\n"
        "print('FAILED test_it.py::test_it')\n"
        "sys.exit(1)"
    )
    step = Step("tests", ("-c", fails), again=("-c", ""))
    assert update(upstream(tmp_path, rename), root=root, steps=[step], say=lambda _: None) == 0
    eventually(lambda: not is_running(int(started.read_text())), "the end of what the first run had started")


@pytest.mark.usefixtures("few_plugins")
@pytest.mark.parametrize("code", ["def test_it():\n    assert 0", "import nothing_of_the_kind", ""])
def test_a_test_that_fails_twice_stops_the_update(root: Path, tmp_path: Path, code: str) -> None:
    tests = NAMED["all other tests"]
    (root / "test_it.py").write_text(code)
    before = tree(root)
    with pytest.raises(UpdateError, match=r"all other tests failed with exit status [1-9]"):
        update(upstream(tmp_path, rename), root=root, steps=[tests], say=lambda _: None)
    assert tree(root) == before


def test_a_type_error_stops_the_update(root: Path, tmp_path: Path) -> None:
    mypy = NAMED["mypy"]
    (root / "mypy.ini").write_text("[mypy]\nfiles = it.py\n")
    (root / "it.py").write_text("x: int = ''\n")
    before = tree(root)
    with pytest.raises(UpdateError, match=r"mypy failed with exit status 1:\nit\.py:1: error: Incompatible types"):
        update(upstream(tmp_path, rename), root=root, steps=[mypy], say=lambda _: None)
    assert tree(root) == before


PROGRAM = """
import sys
from pathlib import Path
from spec import update as module
root, source, *codes = sys.argv[1:]
steps = [module.Step(f"step {number}", ("-c", code)) for number, code in enumerate(codes)]
run = module.update
module.update = lambda source, **_: run(source, root=Path(root), steps=steps)
sys.exit(module.main(["--upstream", source]))
"""


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["int", "term"])
def test_an_interrupted_update_leaves_nothing_behind(
    root: Path, tmp_path: Path, number: signal.Signals, status: int
) -> None:
    """The update alone gets the signal while a step runs: its children, theirs, and the copy of the tree go with it."""
    before, started, copies = tree(root), tmp_path / "started", tmp_path / "copies"
    copies.mkdir()
    step = (
        "import pathlib, subprocess, sys, time; sleep = 'import time; time.sleep(600)';"
        "child = subprocess.Popen([sys.executable, '-c', sleep]);"
        f"here = pathlib.Path({str(started)!r}); here.with_suffix('.new').write_text(str(child.pid));"
        "here.with_suffix('.new').replace(here); child.wait()"
    )
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join((str(HERE), str(HERE / "generated"))), TMPDIR=str(copies))
    command = [sys.executable, "-c", PROGRAM, str(root), str(upstream(tmp_path, rename)), step]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        while not started.exists() and process.poll() is None:
            time.sleep(0.02)
        process.send_signal(number)
        _, told = process.communicate()
    assert started.exists(), told
    assert process.returncode == status
    assert told.endswith("Interrupted. The tree is as it was.\n")
    assert tree(root) == before
    assert list(copies.iterdir()) == []
    while is_running(int(started.read_text())):
        time.sleep(0.02)  # killed already; gone as soon as the kernel has come to it


def is_running(pid: int) -> bool:
    """A process that nobody has asked for its status yet is no longer running."""
    stat = Path(f"/proc/{pid}/stat")
    try:
        return stat.read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):  # the latter where it goes between opening and reading
        return False


def test_steps_run_on_what_was_made_and_not_on_the_tree(root: Path, tmp_path: Path) -> None:
    code = (
        "import openai_raw, pathlib; here = pathlib.Path.cwd().resolve();"
        "assert pathlib.Path(openai_raw.__file__).resolve().is_relative_to(here), openai_raw.__file__;"
        "assert 'b222222' in pathlib.Path('openapi.yaml').read_text()"
    )
    assert update(upstream(tmp_path, rename), root=root, steps=[Step("look", ("-c", code))], say=lambda _: None) == 0


HERE = Path(__file__).parents[2]
REALITY = "overlay: 1.0.0\ninfo: {title: t, version: 1}\nactions:\n"


def test_overlay_actions_that_no_longer_apply_are_work_to_do(root: Path, tmp_path: Path) -> None:
    """Words without a place, corrections that upstream has made or whose place is gone: the update goes through."""
    overlays = root / "spec" / "overlays"
    (overlays / "reality.yaml").write_text(
        f"{REALITY}- {{target: $.components.schemas.Gone, remove: true}}\n"
        "- target: $.components.schemas.SentThing.properties.text\n  update: {minLength: 1}\n"
    )
    (overlays / "docs.yaml").write_text(
        f"{REALITY}- target: $.components.schemas.SentThing.properties.address\n  update: {{description: gone}}\n"
    )
    assert update(upstream(tmp_path, rename), root=root, steps=[], say=lambda _: None) == 0
    told = (root / "build" / "update" / "pull-request.md").read_text()
    assert "- to do: reality.yaml: actions[0] $.components.schemas.Gone: matches nothing" in told
    assert "- to do: reality.yaml: actions[1]" in told
    assert "- to do: docs.yaml: actions[0] $.components.schemas.SentThing.properties.address" in told


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        (
            "- target: $.components.schemas.SentThing\n",
            "actions[0] $.components.schemas.SentThing: an action has either",
        ),
        ("- target: $.paths['/things'].post\n  remove: true\n", "removes swapThing, and no action puts it anywhere"),
    ],
    ids=["no action", "a lost operation"],
)
def test_an_action_without_which_the_document_is_wrong_stops_it(
    root: Path, tmp_path: Path, action: str, reason: str
) -> None:
    (root / "spec" / "overlays" / "reality.yaml").write_text(REALITY + action)
    before = tree(root)
    with pytest.raises(UpdateError) as caught:
        update(upstream(tmp_path, rename), root=root, steps=[], say=lambda _: None)
    assert "overlay actions that " in str(caught.value)
    assert reason in str(caught.value)
    assert tree(root) == before


def test_corrections_follow_a_schema_that_is_only_renamed(root: Path, tmp_path: Path) -> None:
    """Their targets and references: the document keeps what they say, and the next update finds them."""
    reality = root / "spec" / "overlays" / "reality.yaml"
    target = "$.components.schemas.SentThing.properties"
    reality.write_text(
        f"{REALITY}- target: {target}.text\n  x-expect: {{type: string}}\n  update: {{minLength: 9}}\n"
        f"- target: {target}.address\n  x-expect: {{type: integer}}\n  update: {{minLength: 9}}\n"
        f"- target: {target}\n  update: {{again: {{$ref: '#/components/schemas/SentThing'}}}}\n"
        "- target: $.components.schemas.SentThingElse\n  remove: true\n"
    )
    before, committed = reality.read_text(), load(root / "openapi.yaml")
    again = committed["components"]["schemas"]["SentThing"]["properties"]
    again["text"]["minLength"], again["again"] = 9, {"$ref": "#/components/schemas/SentThing"}
    dump(committed, root / "openapi.yaml")

    def renamed(document: Document) -> None:
        document.update(json.loads(json.dumps(document).replace('SentThing"', 'GivenThing"')))

    assert update(upstream(tmp_path, renamed), root=root, steps=[], say=lambda _: None) == 0
    assert reality.read_text() == re.sub(r"SentThing\b", "GivenThing", before)
    made = load(root / "openapi.yaml")["components"]["schemas"]["GivenThing"]["properties"]
    assert made["text"]["minLength"] == 9
    assert made["again"] == {"$ref": "#/components/schemas/GivenThing"}
    told = (root / "build" / "update" / "pull-request.md").read_text()
    assert "spec/overlays/reality.yaml: SentThing is GivenThing now, in its corrections, too" in told
    assert "to do: reality.yaml: actions[0]" not in told
    assert "to do: reality.yaml: actions[1] $.components.schemas.GivenThing.properties.address" in told
    assert "to do: reality.yaml: actions[3] $.components.schemas.SentThingElse" in told


def test_a_document_that_lacks_what_hand_written_code_is_built_on_is_refused(root: Path, tmp_path: Path) -> None:
    """Told at once and by name, whatever the file imports from parts that no document can change."""
    (root / "overlay").mkdir()
    (root / "overlay" / "_raw.py").write_text(
        "from openai_raw.client import Page, Gone\n"
        "from openai_raw.resources.things import Things as Things, AsyncThings as AsyncThings\n"
        "from openai_raw.api.things.swap_thing import SwapThingParams\n"
    )
    assert update(upstream(tmp_path, lambda document: None), root=root, steps=[], say=lambda _: None) == 0
    before = tree(root)
    source = upstream(tmp_path, lambda document: document["paths"]["/things"].pop("post"))
    with pytest.raises(UpdateError, match=r"lacks what overlay/_raw\.py imports for .* code: SwapThingParams$"):
        update(source, root=root, steps=[], say=lambda _: None)
    assert tree(root) == before


def test_two_operations_with_one_name_are_told(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A release may name an operation as the table names another."""
    table = {key: ["things.swap"] for key in ("swapThing", "listThings")}
    monkeypatch.setattr("spec.drift.surface.read_table", lambda: table)
    before = tree(root)
    with pytest.raises(SpecError, match=r"^spec/resources\.tsv: things\.swap is the name of both GET /things and "):
        update(upstream(tmp_path, rename), root=root, steps=[], say=lambda _: None)
    assert tree(root) == before


def test_a_document_that_is_not_valid_is_refused(root: Path, tmp_path: Path) -> None:
    before = tree(root)
    source = upstream(tmp_path, lambda document: document["components"]["securitySchemes"]["Key"].pop("type"))
    place = "#/components/securitySchemes/Key: 'type' is a required property"
    with pytest.raises(UpdateError, match=rf"not valid OpenAPI 3\.1 after preparation: {place}".replace("'", ".")):
        update(source, root=root, steps=[], say=lambda _: None)
    assert tree(root) == before


@pytest.mark.parametrize("when", ["copied", "renamed"])
def test_moving_in_is_undone_where_it_fails(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], when: str
) -> None:
    """The disk fills up while files are copied beside the tree, or a rename fails."""
    before, calls = tree(root), []
    owner, name = (shutil, "copyfile") if when == "copied" else (Path, "replace")
    real = getattr(owner, name)

    def full(source: Any, target: Any, **kwargs: Any) -> Any:
        if "moving" in str(source) + str(target):
            calls.append(target)
            if len(calls) == 4:
                raise OSError(28, "No space left on device", str(target))
        return real(source, target, **kwargs)

    monkeypatch.setattr(owner, name, full)
    monkeypatch.setattr(update_module, "ROOT", root)
    source = str(upstream(tmp_path, rename))
    run = update_module.update
    monkeypatch.setattr(update_module, "update", lambda source, **_: run(source, root=root, steps=[REMADE]))
    assert main(["--upstream", source]) == 1
    told = capsys.readouterr().err
    assert "No space left on device\nThe tree is as it was.\n" in told
    assert len(calls) >= 4
    assert tree(root) == before
    assert not (root / "build" / "update" / "moving").exists()


def test_a_move_that_was_cut_off_is_undone_by_the_next_update(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Power fails between two renames: no code of ours runs after it."""
    before, moved = tree(root), []
    place, put = tree_module._place, tree_module.put_back

    class Crash(BaseException):
        pass

    def crash(*arguments: Path) -> None:
        moved.append(arguments)
        if len(moved) == 3:
            raise Crash
        place(*arguments)

    monkeypatch.setattr(tree_module, "_place", crash)
    monkeypatch.setattr(tree_module, "put_back", lambda _: 0)
    with pytest.raises(Crash):
        update(upstream(tmp_path, rename), root=root, steps=[REMADE], say=lambda _: None)
    assert tree(root) != before
    monkeypatch.setattr(tree_module, "_place", place)
    monkeypatch.setattr(tree_module, "put_back", put)
    said: list[str] = []
    with pytest.raises(SpecError):
        update(tmp_path / "none.yaml", root=root, say=said.append)
    assert said[0].startswith("An update was cut off while it moved its files in: put the old ones back")
    assert tree(root) == before


def test_another_api_is_told_in_one_line(root: Path, tmp_path: Path) -> None:
    def other(document: Document) -> None:
        document["info"]["title"] = "Pets"
        document["paths"] = {f"/pets{path}": item for path, item in document["paths"].items()}

    with pytest.raises(UpdateError) as caught:
        update(upstream(tmp_path, other), root=root, steps=[], say=lambda _: None)
    assert str(caught.value).endswith(".yaml (Pets) describes another API: it has 0 of 8 operations")


def test_a_changelog_without_a_part_is_an_error(root: Path, tmp_path: Path) -> None:
    (root / "CHANGELOG.md").write_text("# Changelog\n")
    before = tree(root)
    with pytest.raises(UpdateError, match=r"CHANGELOG\.md has no '## \[Unreleased\]' heading to write under"):
        update(upstream(tmp_path, rename), root=root, steps=[Step("never", ("-c", "1/0"))], say=lambda _: None)
    assert tree(root) == before


def test_exit_codes(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--upstream", str(tmp_path / "none.yaml")]) == 2
    assert "there is no such file" in capsys.readouterr().err

    def fail(*args: Any, **kwargs: Any) -> int:
        raise UpdateError("tests failed")

    monkeypatch.setattr(update_module, "update", fail)
    assert main(["--upstream", "x"]) == 1
    assert capsys.readouterr().err == "tests failed\nThe tree is as it was.\n"


def test_an_unreadable_source_is_named(root: Path, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="there is no such file"):
        update(tmp_path / "none.yaml", root=root, steps=[], say=lambda _: None)


def test_the_steps_are_those_of_the_makefile() -> None:
    assert [*NAMED][-4:] == ["tests of what is generated", "mypy", "pyright", "all other tests"]
    first = {one for one in NAMED["tests of what is generated"].arguments if one.startswith("tests/")}
    assert first
    assert all((HERE / name).exists() for name in first)
    left = {one.removeprefix("--ignore=") for one in NAMED["all other tests"].arguments if one.startswith("--ignore=")}
    assert left == first | set(TOOLS), "each test runs once"


def test_what_upstream_adds_may_have_no_words_yet() -> None:
    """An update leaves them as work; the test that wants them runs for its pull request."""
    name, _, function = WORDED.partition("::")
    assert f"def {function}(" in (HERE / name).read_text(encoding="utf-8")
    assert f"--deselect={WORDED}" in NAMED["all other tests"].arguments


def test_tests_of_tools_read_nothing_that_an_update_changes() -> None:
    for name in TOOLS:
        for node in ast.walk(ast.parse((HERE / name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import | ast.ImportFrom):
                modules = {getattr(node, "module", None) or "", *(one.name for one in node.names)}
                tops = {module.partition(".")[0] for module in modules}
                assert not tops & {"overlay", "openai_raw", "openai", "PREPARED", "GENERATED", "ADDITIONS"}, name


def test_sections_are_merged_into_the_unreleased_part() -> None:
    section = "Follows upstream x.\n\n### Added\n\n- b\n- Something.\n\n### Removed\n\n- **Breaking:** r\n- s\n"
    merged = merge_changelog(CHANGELOG, section)
    assert merged == CHANGELOG.replace(
        "- Something.\n",
        "- Something.\n- b\n\n### Changed\n\n- Follows upstream x.\n\n### Removed\n\n- **Breaking:** r\n- s\n",
        1,
    )
    assert merge_changelog(merged, section) == merged
    released = merge_changelog("# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- Old.\n", section)
    assert released.startswith("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- b\n")
    assert released.endswith("- s\n\n## [1.0.0] - 2026-01-01\n\n- Old.\n")
    with pytest.raises(ValueError, match="Unreleased"):
        merge_changelog("# Changelog\n", section)
