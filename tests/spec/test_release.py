"""Facts out of a release: every form is read right or refused with its place, and only what is lacking is added."""

from __future__ import annotations

import io
import re
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import openai
import pytest

from spec.drift.cli import main as drift
from spec.pipeline import ADDITIONS, PREPARED
from spec.prepare import prepare
from spec.prepare.names import reference
from spec.release import Release, additions as additions_module, merge as merge_module, read_release
from spec.release.additions import EVENTS, KEPT, MEMBERS, PARAMETERS, SESSIONS, build
from spec.release.files import DOCUMENT
from spec.release.merge import Counts, merge
from spec.release.modules import ReleaseError
from spec.release.naming import reached
from spec.release.routes import operations_of
from spec.session_table import session_rows
from spec.upstream import SpecError, dump, load
from spec.validation import validation_problems
from tests.committed import committed
from tests.spec.release_zoo import FILES
from tests.upstream import documents

Json = dict[str, Any]
INSTALLED = Path(openai.__file__).parent


def written(folder: Path, files: dict[str, str] = FILES) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Release:
    return read_release(written(tmp_path_factory.mktemp("release")))


@pytest.fixture(scope="module")
def installed() -> Release:
    return read_release(INSTALLED)


def operation(release: Release, method: str, path: str) -> Json:
    found: Json = release.document["paths"][path][method]
    return found


def body(one: Json, kind: str = "application/json") -> Json:
    found: Json = one["requestBody"]["content"][kind]["schema"]
    return found


# --- reading


def test_the_document_of_a_release_is_valid(zoo: Release) -> None:
    assert validation_problems(zoo.document) == []
    assert zoo.name == "openai 9.8.7"
    assert zoo.names == {
        ("post", "/things"): ["things.create"],
        ("get", "/things"): ["things.list"],
        ("post", "/things/{}/send"): ["things.send"],
        ("post", "/things/{}/start"): ["things.start"],
        ("get", "/things/{}/content"): ["things.content"],
    }


def test_a_body_has_the_fields_of_its_class_under_their_wire_names(zoo: Release) -> None:
    create = operation(zoo, "post", "/things")
    assert body(create) == {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "async": {"anyOf": [{"type": "boolean"}, {"type": "null"}]},
            "parts": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"in": {"type": "string"}, "text": {"type": "string"}},
                    "required": ["text"],
                },
            },
        },
        "required": ["name"],
    }
    assert create["parameters"] == [
        {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}},
        {"name": "OpenAI-Beta", "in": "header", "required": True, "schema": {"type": "string", "const": "things=v1"}},
    ]
    assert create["security"] == [{"ApiKeyAuth": []}]
    assert create["x-evidence"] == "resources/things.py:17"


def test_answers_have_aliases_unions_maps_and_recursion(zoo: Release) -> None:
    thing = zoo.document["components"]["schemas"]["thing.Thing"]
    assert thing["required"] == ["id", "type"]
    assert thing["properties"]["type"] == {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "integer"}]}
    small, numbers, null = thing["properties"]["size"]["anyOf"]
    assert small["properties"]["kind"]["enum"] == ["small"]
    assert (numbers, null) == ({"type": "object", "additionalProperties": {"type": "number"}}, {"type": "null"})
    tree = thing["properties"]["tree"]["anyOf"][0]
    assert str(tree).count("thing.Tree") == 1


def test_lists_are_envelopes_and_their_keys_are_the_administrators(zoo: Release) -> None:
    listing = operation(zoo, "get", "/things")
    assert listing["security"] == [{"AdminApiKeyAuth": []}]
    answer = listing["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer["properties"]["data"] == {"type": "array", "items": {"$ref": "#/components/schemas/thing.Thing"}}
    assert answer["required"] == ["data"]


def test_files_streams_bytes_and_nothing(zoo: Release) -> None:
    send = operation(zoo, "post", "/things/{thing_id}/send")
    assert body(send, "multipart/form-data")["properties"]["file"] == {"type": "string", "format": "binary"}
    assert send["responses"] == {"200": {"description": ""}}
    start = operation(zoo, "post", "/things/{thing_id}/start")
    assert list(start["responses"]["200"]["content"]) == ["application/json", "text/event-stream"]
    assert prepare(zoo.document)["paths"]["/things/{thing_id}/start"]["post"]["requestBody"]
    content = operation(zoo, "get", "/things/{thing_id}/content")
    assert list(content["responses"]["200"]["content"]) == ["application/octet-stream"]


def test_webhooks_are_called_after_their_types(zoo: Release) -> None:
    assert list(zoo.document["webhooks"]) == ["thing_made", "thing_gone"]


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("types/thing.py", "Dict[str, float]", "Tuple[str, float]", "Tuple is neither defined nor imported"),
        ("types/thing.py", "    id: str", "    id: complex", "complex is neither defined nor imported"),
        ("types/thing.py", "    id: str", "    id: Literal[b'x']", "an unknown value in Literal"),
        ("types/thing.py", "    id: str", "    id: str = Later()", "an unknown default"),
        ("types/thing.py", 'discriminator="kind"', 'unheard="kind"', "an unknown note of a type: unheard"),
        ("types/thing.py", "    id: str", "    for id in (): ...\n    id: str", "an unknown member of Thing"),
        ("resources/things.py", '"/things/{thing_id}/send"', "path", "an unknown form of path"),
        ("resources/things.py", '{"bearer_auth": True}', '{"magic": True}', "unknown security"),
        ("resources/things.py", 'stream_mode="events"', 'unheard="events"', "an unknown option: unheard"),
        ("resources/things.py", "files=files", "unheard=files", "an unknown argument of a request: unheard"),
        ("resources/things.py", '{"name": name, ', '{"nome": name, ', "'nome' is not a field of the parameter class"),
        ("resources/things.py", '{"status": status}', "status", "no literal dictionary of parameters"),
        ("types/thing.py", "from .._models", "from .._missing", "from a module that does not exist: _missing"),
        ("resources/live/live.py", "def __enter__", "def enter", "LiveConnectionManager has no method __enter__"),
        ("resources/live/live.py", ") -> LiveConnectionManager", ") -> str", "connect returns no class of the release"),
        ("resources/live/live.py", ") -> ServerEvent", ")", "live.connect does not declare the types of its events"),
    ],
)
def test_what_is_not_understood_is_an_error_with_its_place(
    tmp_path: Path, file: str, old: str, new: str, reason: str
) -> None:
    assert old in FILES[file]
    with pytest.raises(ReleaseError, match=reason) as caught:
        read_release(written(tmp_path, {**FILES, file: FILES[file].replace(old, new)}))
    assert caught.value.source == f"openai 9.8.7: {file}"
    assert caught.value.line is not None


def test_a_wheel_and_an_sdist_say_the_same_as_the_folder(tmp_path: Path, zoo: Release) -> None:
    wheel, sdist = tmp_path / "openai-9.8.7-py3-none-any.whl", tmp_path / "openai-9.8.7.tar.gz"
    with zipfile.ZipFile(wheel, "w") as archive, tarfile.open(sdist, "w:gz") as tar:
        for name, text in FILES.items():
            archive.writestr(f"openai/{name}", text)
            member = tarfile.TarInfo(f"openai-9.8.7/src/openai/{name}")
            member.size = len(text.encode())
            tar.addfile(member, io.BytesIO(text.encode()))
        tar.addfile(tarfile.TarInfo("openai-9.8.7/tests/test_openai.py"))
    assert read_release(wheel) == read_release(sdist) == zoo


@pytest.mark.parametrize("name", ["nothing.whl", "nothing.zip", "openai>=3", "other==1.0"])
def test_what_is_no_release_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="not a release"):
        read_release(tmp_path / name if "=" not in name else name)
    with pytest.raises(SpecError, match="no version"):
        read_release(tmp_path)


# --- adding


def upstream() -> Json:
    """One that has the list of things and knows less of a thing, and that calls something else a Part."""
    things = {"type": "array", "items": {"$ref": "#/components/schemas/TheThing"}}
    listing = {"type": "object", "properties": {"data": things, "has_more": {"type": "boolean"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Upstream", "version": "1"},
        "security": [{"ApiKeyAuth": []}],
        "paths": {
            "/things": {
                "get": {
                    "operationId": "listThings",
                    "responses": {
                        "200": {
                            "description": "",
                            "content": {"application/json": {"schema": listing}},
                        }
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "TheThing": {
                    "type": "object",
                    "properties": {"id": {"type": "string"}, "type": {"type": "string", "enum": ["a"]}},
                },
                "Tree": {"type": "object", "properties": {"bark": {"type": "string"}}},
            }
        },
    }


def test_what_upstream_lacks_is_added_and_what_it_has_stays(zoo: Release) -> None:
    before = prepare(upstream())
    additions = build(zoo, before)
    assert [path.rpartition("/")[2] for path in additions["paths"]] == ["things", "send", "start", "content"]
    assert list(additions["paths"]["/things"]) == ["post"]
    assert list(additions[PARAMETERS]) == ["GET /things"]
    assert additions[EVENTS] == {}
    assert list(additions[MEMBERS]) == ["TheThing"]
    after, counts = merge(before, additions)
    assert counts == Counts(operations=4, members=5, expired=0)
    assert validation_problems(after) == []
    schemas = after["components"]["schemas"]
    assert list(schemas["TheThing"]["properties"]) == ["id", "type", "size", "tree"]
    assert "required" not in schemas["TheThing"]
    for name, schema in before["components"]["schemas"].items():
        if name != "TheThing":
            assert schemas[name] == schema, "an existing model keeps its name and what it is"
    answer = after["paths"]["/things"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer == {"$ref": "#/components/schemas/TheThing"}, "what is upstream's is named so"
    assert "WebhookThingMade" in schemas
    assert after["info"]["x-release"] == "openai 9.8.7"


def test_a_client_that_is_named_by_its_events_gets_those_names(zoo: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their names, separated by commas, are none of a component."""
    for module in (additions_module, merge_module):
        monkeypatch.setattr(
            module, "session_rows", lambda: [["live", "/live", "", "StopEvent,SayEvent", "LiveServerEvent"]]
        )
    after, _ = merge(prepare(upstream()), build(zoo, prepare(upstream())))
    schemas = after["components"]["schemas"]
    assert [schemas[name]["properties"]["type"]["const"] for name in ("StopEvent", "SayEvent")] == ["stop", "say"]
    assert validation_problems(after) == []


def test_a_union_that_a_release_spells_out_is_a_client(tmp_path: Path) -> None:
    name, found = "resources/live/live.py", FILES["resources/live/live.py"]
    found = found.replace(
        "from ...types.live.client_event_param import ClientEventParam\n",
        "from typing import Union\n"
        "from ...types.live.stop_event_param import StopEventParam\n"
        "from ...types.live.say_event_param import SayEventParam\n",
    ).replace("| ClientEventParam", "| Union[StopEventParam, SayEventParam]")
    spelled_out = read_release(written(tmp_path, {**FILES, name: found}))
    after, _ = merge(prepare(upstream()), build(spelled_out, prepare(upstream())))
    schemas = after["components"]["schemas"]
    members = [member["$ref"].rpartition("/")[2] for member in schemas["LiveClientEvent"]["anyOf"]]
    assert members == ["LiveStopEvent", "LiveSayEvent"]


def test_both_sides_of_a_session_are_called_after_it(zoo: Release) -> None:
    additions = build(zoo, prepare(upstream()))
    assert list(additions[SESSIONS]) == ["live"]
    after, _ = merge(prepare(upstream()), additions)
    schemas = after["components"]["schemas"]
    sides = {name: [member["$ref"].rpartition("/")[2] for member in schemas[name]["anyOf"]] for name in
             ("LiveClientEvent", "LiveServerEvent")}  # fmt: skip
    assert sides == {
        "LiveClientEvent": ["LiveStopEvent", "LiveSayEvent"],
        "LiveServerEvent": ["LiveSaidEvent", "LiveServerEventRung"],
    }
    assert schemas["LiveSayEvent"]["required"] == ["type", "text"]
    theirs = upstream()
    theirs["components"]["schemas"] |= {"LiveClientEvent": {"type": "object"}, "LiveServerEvent": {"type": "object"}}
    newer, _ = merge(prepare(theirs), additions)
    assert "anyOf" not in newer["components"]["schemas"]["LiveServerEvent"], "what upstream has stays"


def test_nothing_is_lacking_after_that(zoo: Release) -> None:
    after, _ = merge(prepare(upstream()), build(zoo, prepare(upstream())))
    again = build(zoo, after)
    assert not any(again[part] for part in ("paths", "webhooks", MEMBERS, PARAMETERS, EVENTS, SESSIONS))
    assert merge(after, build(zoo, prepare(upstream())))[1] == Counts(operations=0, members=0, expired=4)


def test_an_addition_expires_when_upstream_has_the_thing(zoo: Release) -> None:
    additions = build(zoo, prepare(upstream()))
    newer = upstream()
    newer["paths"]["/things"]["post"] = {"operationId": "makeThing", "responses": {"204": {"description": ""}}}
    newer["components"]["schemas"]["TheThing"]["properties"]["size"] = {"type": "integer"}
    after, counts = merge(prepare(newer), additions)
    assert counts.expired == 1
    assert after["paths"]["/things"]["post"]["operationId"] == "makeThing"
    assert after["components"]["schemas"]["TheThing"]["properties"]["size"] == {"type": "integer"}


def test_an_addition_stands_without_what_upstream_drops(zoo: Release) -> None:
    additions = build(zoo, prepare(upstream()))
    older = upstream()
    older["paths"] = {}
    del older["components"]["schemas"]["TheThing"]
    after, counts = merge(prepare(older), additions)
    assert counts.operations == 4
    assert "TheThing" in after["components"]["schemas"]
    assert validation_problems(after) == []


# --- the real one


def test_openapi_yaml_has_all_of_the_official_client(installed: Release) -> None:
    """Nothing of it is lacking: no route, parameter, field, value, variant, webhook or session."""
    document = committed()
    assert document["info"]["x-release"] == installed.name
    found = build(installed, prepare(document))
    parts = ("paths", "webhooks", MEMBERS, PARAMETERS, EVENTS, SESSIONS)
    lacking = {part: list(found[part]) for part in parts if found[part]}
    version = installed.name.removeprefix("openai ")
    hint = f"upstream has dropped what {installed.name} still has; adopt both: make update RELEASE={version}"
    assert lacking == {}, hint
    assert found[KEPT]["sent"] == []
    assert len(installed.names) > 380
    assert sum(map(len, installed.names.values())) > 390
    assert installed.names.keys() <= operations_of(document).keys()
    ours = {row[0] for row in session_rows()}
    assert {name for name in installed.sessions if not name.startswith("beta.")} == ours


def kinds(schemas: dict[str, Any], name: str) -> set[str]:
    """The types of the events that a component may be."""
    schema = schemas[name]
    if "anyOf" not in schema:
        return {schema["properties"]["type"]["const"]}
    return {kind for each in schema["anyOf"] for kind in kinds(schemas, each["$ref"].rpartition("/")[2])}


def test_a_session_stands_without_what_upstream_drops() -> None:
    """Hand-written code stands on it, whatever an older document says."""
    document = committed()
    dropped = ("ResponsesServerEvent", "ResponsesClientEventResponseCreate", "ResponseSteerEvent")
    known = kinds(document["components"]["schemas"], "ResponsesServerEvent")
    for name in dropped:
        del document["components"]["schemas"][name]
    after, _ = merge(document, load(PREPARED.parent / ADDITIONS / DOCUMENT))
    schemas = after["components"]["schemas"]
    assert kinds(schemas, "ResponsesServerEvent") == known
    assert kinds(schemas, "ResponsesClientEventResponseCreate") == {"response.create", "response.steer"}
    # To validate all of it takes a second and more: these events, and that the rest is the valid document that it was.
    events = {name: schemas.pop(name) for name in list(reached([reference(name) for name in dropped], schemas))}
    small = {**after, "paths": {}, "webhooks": {}, "components": {"schemas": events}}
    assert validation_problems(small) == []
    before = committed()
    for name in events:
        before["components"]["schemas"].pop(name, None)
    assert after == before


def test_no_word_of_the_official_client_is_taken() -> None:
    text = (PREPARED.parent / ADDITIONS / DOCUMENT).read_text(encoding="utf-8")
    assert not re.search(r"^ *(summary|title|example|description): (?!'')", text.partition("\npaths:")[2], re.MULTILINE)


def test_drift_tells_what_a_release_has_beside_a_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dump(upstream(), tmp_path / "old.yaml")
    folder = written(tmp_path / "openai")
    assert drift([str(tmp_path / "old.yaml"), "--release", str(folder)]) == 1
    out = capsys.readouterr().out
    assert "openai 9.8.7" in out
    assert "createThings" in out
    assert "TheThing" in out
    assert drift([]) == 2
    assert "either a second document or --release" in capsys.readouterr().err


def test_drift_tells_what_the_official_client_has_beside_upstream(
    installed: Release, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Corrections of the project hold there, too: without them one name belongs to two operations."""
    monkeypatch.setattr("spec.drift.documents.read_release", {str(INSTALLED): installed}.__getitem__)  # read once
    assert drift([str(documents()[-1]), "--release", str(INSTALLED), "--fail-on", "none"]) == 0
    assert f" -> openai {openai.__version__}: " in capsys.readouterr().out
