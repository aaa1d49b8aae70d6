"""The command, its exit codes, the ignore file, and every format of its report."""

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from spec.__main__ import main as command_line
from spec.drift import main
from spec.drift.changelog import changelog_section
from spec.drift.compare import compare
from spec.drift.documents import read_pair
from spec.drift.ignore import Ignored, read_ignore_file, split
from spec.drift.model import Change
from spec.drift.report import FORMATS, Report, renderer
from spec.drift.semver import next_step, next_version
from spec.prepare import prepare
from spec.upstream import SpecError, dump

from .drift_zoo import Document, zoo

Run = Callable[..., tuple[int, str]]


def edit(document: Document) -> None:
    """One breaking change, one warning, two notes."""
    schemas = document["components"]["schemas"]
    schemas["ReceivedThing"]["properties"].pop("maybe")
    schemas["ReceivedThing"]["properties"]["color"]["enum"].append("blue|<b>")
    schemas["SentThing"]["properties"]["more"] = {"type": "string"}
    document["paths"]["/things"]["get"]["parameters"].append({"name": "q", "in": "query", "schema": {"type": "string"}})


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    old, new = zoo(), zoo()
    edit(new)
    dump(old, tmp_path / "old.yaml")
    dump(new, tmp_path / "new.yaml")
    return tmp_path / "old.yaml", tmp_path / "new.yaml"


@pytest.fixture
def run(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> Run:
    def run_it(*arguments: str, old: Path = files[0], new: Path = files[1]) -> tuple[int, str]:
        code = main([str(old), str(new), *arguments])
        captured = capsys.readouterr()
        return code, captured.out + captured.err

    return run_it


def changes() -> list[Change]:
    new = zoo()
    edit(new)
    return compare(prepare(zoo()), prepare(new))


def report(**kwargs: object) -> Report:
    return Report(old="old.yaml", new="new.yaml", changes=tuple(changes()), **kwargs)  # type: ignore[arg-type]


def test_exit_codes(run: Run, files: tuple[Path, Path], tmp_path: Path) -> None:
    assert run()[0] == 1
    assert run(new=files[0]) == (0, "old.yaml -> old.yaml: no differences\n")
    assert run("--fail-on", "breaking")[0] == 1
    assert run("--fail-on", "none")[0] == 0
    code, text = run(new=tmp_path / "none.yaml")
    assert (code, text) == (2, f"{tmp_path / 'none.yaml'}: there is no such file\n")
    (tmp_path / "bad.yaml").write_text("openapi: 3.1.0\npaths: [")
    assert run(new=tmp_path / "bad.yaml")[0] == 2
    with pytest.raises(SystemExit) as caught:
        run("--format", "pdf")
    assert caught.value.code == 2


def test_a_document_without_a_prepared_form_is_unusable_input(
    tmp_path: Path, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    endless = zoo()
    part = {"allOf": [{"$ref": "#/components/schemas/SentPart"}, {"properties": {"z": {"type": "string"}}}]}
    endless["components"]["schemas"]["SentPart"]["properties"]["x"] = part
    dump(endless, tmp_path / "endless.yaml")
    told = f"{tmp_path / 'endless.yaml'}: cannot be prepared: the schema SentPart merges itself into a part of itself"
    for command in (
        ["drift", str(files[0]), str(tmp_path / "endless.yaml")],
        ["prepare", "--upstream", str(tmp_path / "endless.yaml"), "--output", str(tmp_path / "out.yaml")],
        ["update", "--upstream", str(tmp_path / "endless.yaml")],
    ):
        assert command_line(command) == 2
        assert told in capsys.readouterr().err, command
    assert not (tmp_path / "out.yaml").exists()


def test_ctrl_c_ends_a_command_in_a_line(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("spec.drift.main", interrupt)
    assert command_line(["drift", *map(str, files)]) == 130
    assert capsys.readouterr() == ("", "Interrupted.\n")


@pytest.mark.parametrize(
    ("fail_on", "fails"), [("breaking", False), ("warning", True), ("info", True), ("none", False)]
)
def test_fail_on_a_warning(run: Run, tmp_path: Path, fail_on: str, fails: bool) -> None:
    new = zoo()
    new["components"]["schemas"]["ReceivedThing"]["properties"]["color"]["enum"].append("blue")
    dump(new, tmp_path / "warn.yaml")
    assert run("--fail-on", fail_on, new=tmp_path / "warn.yaml")[0] == int(fails)


def test_text_is_grouped_and_counted(run: Run) -> None:
    _, text = run()
    assert text.splitlines()[0] == "old.yaml -> new.yaml: 4 differences (1 breaking, 1 warning, 2 info)"
    assert re.search(r"BREAKING \(1\)\n  ReceivedThing  received: .*\n    \.maybe  is gone  property-removed", text)
    assert "      Python: models.ReceivedThing.maybe: removed" in text
    assert text.rstrip().endswith("Next version: a major step.")
    assert "\033" not in text


def test_text_has_colour_where_it_is_asked_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\033[31;1mBREAKING (1)\033[0m" in run("--color", "always")[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\033" not in run("--color", "auto")[1]


def test_several_formats_go_to_files(run: Run, tmp_path: Path) -> None:
    wishes = [part for name in FORMATS for part in ("--format", f"{name}:{tmp_path / name}")]
    code, text = run("--color", "always", *wishes)
    assert (code, text) == (1, "")
    for name in FORMATS:
        written = (tmp_path / name).read_text(encoding="utf-8")
        assert "ReceivedThing" in written, name
        assert "\033" not in written, name


def test_json(run: Run) -> None:
    found = json.loads(run("--format", "json")[1])
    assert found["counts"] == {"breaking": 1, "unused": 0, "warning": 1, "info": 2}
    assert found["next_step"] == "major"
    first = found["changes"][0]
    assert first["rule"] == "property-removed"
    assert first["direction"] == "response"
    assert first["old_pointer"] == "#/components/schemas/ReceivedThing/properties/maybe"
    assert first["new_pointer"] is None
    assert first["operations"] == ["GET /things/{thing_id}", "POST /stream", "POST /things/{thing_id}"]


def test_markdown_escapes_and_folds(run: Run) -> None:
    _, text = run("--format", "markdown")
    assert "<details open>\n<summary>Breaking: 1</summary>" in text
    assert 'new values: "blue\\|&lt;b>"' in text
    assert "### Changelog" in text
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    assert len(rows) == 4
    assert all(len(re.findall(r"(?<!\\)\|", row)) == 5 for row in rows)


def test_a_new_release_is_followed_beside_upstream() -> None:
    report = Report(old="openapi.yaml", new="openai 9.8.7", changes=changes(), releases=("", "openai 9.8.7"))
    both = replace(report, commits=("abc1234", "abc1234"))
    assert "\nFollows upstream openapi.yaml and openai 9.8.7.\n" in renderer("markdown")(report)
    assert "\nFollows upstream abc1234 and openai 9.8.7.\n" in renderer("markdown")(both)


def test_markdown_shows_an_effect_of_several_changes_once() -> None:
    one = replace(changes()[0], python=("models.X: type gains | A",))
    text = renderer("markdown")(Report(old="a", new="b", changes=(one, replace(one, owner="Other"))))
    assert text.count("<br>models.X: type gains \\| A") == 1
    assert "`Other" in text


@pytest.mark.parametrize("times", [1, 100, 600])
@pytest.mark.parametrize("length", [10, 3000])
def test_markdown_stays_within_a_pull_request(times: int, length: int) -> None:
    """Whichever of its parts is long: tables, lines to change, remarks, changelog."""
    many = tuple(
        replace(change, owner=f"{change.owner}{number}" + "x" * length, migration=((f"a{number}", "b" * length),))
        for change in changes()
        for number in range(times)
    )
    remarks = tuple("to do: " + "y" * length for _ in range(min(times, 40)))
    text = renderer("markdown")(Report(old="a", new="b", changes=many, remarks=remarks))
    assert len(text) < 65_536
    assert ("in the full report" in text) is (times > 1)
    assert text.count("<details") == text.count("</details>")
    assert "What users have to change" in text


def test_github_annotations_have_lines_where_the_new_document_is_the_file(tmp_path: Path) -> None:
    """A prepared document has places of its own; one that is prepared on the fly has none."""
    paths = []
    for name, change in (("old.yaml", False), ("new.yaml", True)):
        document = zoo()
        if change:
            edit(document)
        prepared = prepare(document)
        prepared["info"]["x-upstream"] = "abc"
        dump(prepared, tmp_path / name)
        paths.append(tmp_path / name)
    assert main([*map(str, paths), "--format", f"github:{tmp_path / 'out'}"]) == 1
    lines = (tmp_path / "out").read_text().splitlines()
    assert lines[0].startswith("::error title=property-removed::ReceivedThing.maybe: is gone")
    added = next(line for line in lines if "SentThing.more" in line)
    match = re.match(r"::notice file=new\.yaml,line=(\d+),title=property-added::", added)
    assert match
    assert "more:" in (tmp_path / "new.yaml").read_text().splitlines()[int(match[1]) - 1]


def test_github_escapes_what_would_end_an_annotation() -> None:
    text = renderer("github")(Report(old="a", new="b", changes=(), remarks=("50% of\nit",)))
    assert text == "::notice title=drift::50%25 of%0Ait\n"


def test_junit(run: Run) -> None:
    root = ET.fromstring(run("--format", "junit", "--fail-on", "warning")[1])
    suite = root.find("testsuite")
    assert suite is not None
    assert (suite.get("tests"), suite.get("failures")) == ("4", "2")
    assert [case.get("name") for case in suite if case.find("failure") is not None] == [
        "ReceivedThing.maybe",
        "ReceivedThingColor",
    ]
    (case,) = ET.fromstring(renderer("junit")(Report(old="a", new="b", changes=()))).iter("testcase")
    assert case.get("name") == "no differences"


def test_junit_holds_no_control_characters() -> None:
    (first, *_) = changes()
    odd = Change(**{**{name: getattr(first, name) for name in first.__slots__}, "text": "a\x00b\x0bc<&"})
    assert ET.fromstring(renderer("junit")(Report(old="a", new="b", changes=(odd,)))) is not None


def test_sarif(run: Run) -> None:
    found = json.loads(run("--format", "sarif")[1])
    (only,) = found["runs"]
    assert found["version"] == "2.1.0"
    assert [result["level"] for result in only["results"]] == ["error", "warning", "note", "note"]
    rules = {rule["id"] for rule in only["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in only["results"]} == rules
    assert only["results"][0]["partialFingerprints"]["drift/v1"] == changes()[0].fingerprint


def test_ignored_changes_are_set_aside(run: Run, tmp_path: Path) -> None:
    entries = [
        {"fingerprint": changes()[0].fingerprint, "reason": "nobody uses it", "expires": "2999-01-01"},
        {"fingerprint": changes()[1].fingerprint, "reason": "was looked at", "expires": "2020-01-01"},
        {"fingerprint": "0" * 12, "reason": "went away", "expires": "2999-01-01"},
    ]
    path = tmp_path / "ignore.yaml"
    path.write_text(yaml.safe_dump(entries))
    code, text = run("--ignore", str(path), "--fail-on", "breaking")
    assert code == 0
    assert "Ignored (1)\n  ReceivedThing.maybe: is gone  (nobody uses it; until 2999-01-01)" in text
    assert "expired on 2020-01-01: look again (was looked at)" in text
    assert "ignore entry 000000000000 fits no change: delete it (went away)" in text
    for name in FORMATS:
        assert "nobody uses it" in run("--ignore", str(path), "--format", name)[1] or name == "github"
    assert json.loads(run("--ignore", str(path), "--format", "sarif")[1])["runs"][0]["results"][-1]["suppressions"]


def test_an_entry_holds_through_its_last_day() -> None:
    found = changes()
    entry = Ignored(found[0].fingerprint, "r", date(2030, 1, 1))
    assert len(split(found, [entry], date(2030, 1, 1))[1]) == 1
    assert len(split(found, [entry], date(2030, 1, 2))[1]) == 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1", "is a list of entries"),
        ("- 1", "entry 1 needs exactly fingerprint, reason, expires"),
        ("- {fingerprint: abc, reason: r, expires: 2030-01-01}", "not a fingerprint of twelve"),
        ("- {fingerprint: aaaaaaaaaaaa, reason: ' ', expires: 2030-01-01}", "the reason is missing"),
        ("- {fingerprint: aaaaaaaaaaaa, reason: r, expires: tomorrow}", "not a date YYYY-MM-DD"),
        ("- {fingerprint: aaaaaaaaaaaa, reason: r}", "entry 1 needs exactly"),
    ],
)
def test_a_bad_ignore_file_is_refused(run: Run, tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "ignore.yaml"
    path.write_text(text)
    with pytest.raises(SpecError, match=message):
        read_ignore_file(path)
    code, printed = run("--ignore", str(path))
    assert code == 2
    assert message in printed


def test_steps_and_versions() -> None:
    by_level = {change.level: change for change in changes()}
    assert next_step([]) == "none"
    assert next_step([by_level["info"]]) == "minor"
    assert next_step([by_level["info"], by_level["breaking"]]) == "major"
    new = zoo()
    new["components"]["schemas"]["ReceivedThing"]["properties"]["count"]["maximum"] = 5
    assert next_step(compare(prepare(zoo()), prepare(new))) == "patch"
    assert [next_version("1.2.3", step) for step in ("major", "minor", "patch", "none")] == [  # type: ignore[arg-type]
        "2.0.0", "1.3.0", "1.2.4", "1.2.3",
    ]  # fmt: skip
    assert [next_version("0.2.3", step) for step in ("major", "minor", "patch")] == [  # type: ignore[arg-type]
        "0.3.0", "0.2.4", "0.2.4",
    ]  # fmt: skip


def test_the_changelog_names_what_breaks_first_and_counts_the_rest() -> None:
    text = changelog_section(changes(), "abc1234")
    assert text.startswith("Follows upstream abc1234.\n")
    assert "### Removed\n\n- **Breaking:** `ReceivedThing`: `maybe` is gone\n" in text
    assert "`GET /things`: `query q` new optional parameter" in text
    many = zoo()
    for number in range(40):
        many["paths"][f"/extra{number}"] = {"get": {**zoo()["paths"]["/ping"]["get"], "operationId": f"extra{number}"}}
        many["components"]["schemas"]["SentThing"]["properties"][f"extra{number}"] = {"type": "string"}
    text = changelog_section(compare(prepare(zoo()), prepare(many)), "abc")
    assert "- 40 operations added: `GET /extra0`, " in text
    assert "and 32 more" in text
    assert "; and 36 more" in text
    assert len(text) < 2_000


def test_overlays_are_applied_where_the_other_side_has_them(tmp_path: Path) -> None:
    """The committed document is prepared and overlaid; an upstream document is brought to the same form."""
    overlays = tmp_path / "overlays"
    overlays.mkdir()
    (overlays / "fix.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: t, version: 1}\nactions:\n"
        "- target: $.components.schemas.SentPart.properties\n  update: {z: {type: string}}\n"
        "- target: $.components.schemas.Gone\n  remove: true\n"
    )
    dump(zoo(), tmp_path / "upstream.yaml")
    committed = prepare(zoo())
    committed["info"]["x-upstream"] = "abc"
    committed["components"]["schemas"]["SentPart"]["properties"]["z"] = {"type": "string"}
    dump(committed, tmp_path / "openapi.yaml")
    old, new = read_pair(tmp_path / "openapi.yaml", tmp_path / "upstream.yaml", overlays)
    assert compare(old.document, new.document) == []
    assert [failure.kind for failure in new.failures] == ["no-match"]
    old, new = read_pair(tmp_path / "upstream.yaml", tmp_path / "upstream.yaml", overlays)
    assert "z" not in new.document["components"]["schemas"]["SentPart"]["properties"]
