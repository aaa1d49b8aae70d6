"""Each operation, called through both clients against steady, which serves upstream's own document.

Steady judges every request by that document and answers by it: a request must be judged valid, and its answer decoded
without loss into the model that openapi.yaml names. Requests are made with few, some and all optional arguments, for
each kind of body that an operation takes. What was on the wire is kept, and held against openapi.yaml, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest

from openai_raw.types import Model
from overlay import StreamError, StreamTruncatedError, shape_report
from spec.upstream import load
from tests.client.driver import KEY, AsyncUser, SyncUser
from tests.faults.server import FaultServer, Request, answer
from tests.patience import LONG

from .arguments import Arguments, arguments_of
from .catalogue import Entry, document, entries, resource
from .excuses import EXCUSES, Excuse, Objection, at
from .form import nested, parts_of
from .tally import Tally

FULLNESS = (0.0, 1.0, 0.3, 0.6, 1.0)
"""How likely an optional argument is there, for one round of calls each."""

ADMIN_KEY = "sk-admin-5ecret"
UNDECLARED = frozenset({
    "createCompletion", "createRun", "createThreadAndRun", "submitToolOuputsToRun", "getResponse", "beta_getResponse",
})  # fmt: skip
"""Operations that stream, though upstream does not say so (reality, or the official client, does); steady cannot."""


@dataclass
class Judged:
    """A client that talks to steady, and the requests that went by."""

    user: SyncUser
    server: FaultServer
    half: str
    tally: Tally
    judges: Mapping[str, httpx.Client]
    bare: Mapping[str, Any]
    by: str = "upstream"

    def of(self, entry: Entry) -> Mapping[str, Any]:
        """Let upstream's document judge an operation that it has, else openapi.yaml; return what to keep to."""
        known = entry.method in self.bare["paths"].get(entry.path, {})
        self.by = "upstream" if known else "openapi.yaml"
        return self.bare if known else document()

    @property
    def wire(self) -> Request:
        """The last request."""
        return self.server.requests[-1]

    def call(self, entry: Entry, arguments: Arguments, view: str = "") -> Any:
        """Call an operation, under ``with_raw_response`` and the like where ``view`` says so."""
        node = resource(self.user.client, entry.names[0])
        method = getattr(getattr(node, view) if view else node, entry.names[0].rpartition(".")[2])
        return self.user.run(arguments.call(entry, method))

    def judge(self, entry: Entry, headers: httpx.Headers) -> int:
        """Check steady's verdict on the last request; returns how many of its objections had to be excused."""
        assert headers["x-steady-matched-path"] == entry.path
        found = objections(headers)
        if headers["x-steady-request-valid"] == "true":
            return 0
        body = self.body()
        for objection in found:
            excuse = next((each for each in EXCUSES if each.covers(entry.id, objection, body)), None)
            assert excuse is not None, f"{objection}\n{self.wire.method} {self.wire.target}\n{self.wire.body[:2_000]!r}"
            self.tally.excused[excuse.reason] += 1
        return len(found)

    def body(self) -> Any:
        """Return the body of the last request as the values that it holds."""
        kind = self.wire.headers.get("content-type", "")
        if kind.startswith("multipart/"):
            return nested(parts_of(kind, self.wire.body))
        return json.loads(self.wire.body) if kind == "application/json" else self.wire.body


def objections(headers: httpx.Headers) -> list[Objection]:
    return [
        Objection(
            code=headers[f"x-steady-error-{number}-code"],
            path=headers.get(f"x-steady-error-{number}-path", ""),
            message=headers.get(f"x-steady-error-{number}-message", ""),
        )
        for number in range(1, int(headers["x-steady-error-count"]) + 1)
    ]


@pytest.fixture(scope="module", params=[SyncUser, AsyncUser], ids=["sync", "async"])
def judged(
    request: pytest.FixtureRequest, steady_url: str, whole_url: str, bare: dict[str, Any], tally: Tally
) -> Iterator[Judged]:
    # A connection for each request: on a used one, this side waits 40 ms before it confirms the first part of a stream,
    # and steady sends the second part only then.
    settings: Any = {"timeout": LONG, "limits": httpx.Limits(max_keepalive_connections=0)}
    with httpx.Client(base_url=steady_url, **settings) as first, httpx.Client(base_url=whole_url, **settings) as second:

        def pass_on(asked: Request) -> Any:
            got = found.judges[found.by].request(asked.method, asked.target, headers=asked.headers, content=asked.body)
            headers = {name: value for name, value in got.headers.items() if name.startswith("x-steady-")}
            return answer(got.status_code, got.content, headers=headers, content_type=got.headers.get("content-type"))

        with FaultServer(pass_on) as server:
            user: SyncUser = request.param(
                base_url=server.base_url, admin_api_key=ADMIN_KEY, organization="org", project="proj", max_retries=0
            )
            judges = {"upstream": first, "openapi.yaml": second}
            found = Judged(user, server, "async" if user.is_async else "sync", tally, judges, bare)
            yield found
            user.close()


@pytest.mark.parametrize("entry", entries().values(), ids=str)
def test_every_operation_is_valid_and_lossless(entry: Entry, judged: Judged, tally: Tally) -> None:
    within = judged.of(entry)
    clean = 0
    for turn, optional in enumerate(FULLNESS):
        for kind in entry.spec.get("requestBody", {}).get("content", [None]):
            arguments = arguments_of(entry, seed=turn, optional=optional, media_type=kind, within=within)
            raw = judged.call(entry, arguments, "with_raw_response")
            tally.add(judged.half, "operations called", entry.id)
            tally.requests[judged.half, "operations"] += 1
            clean += judged.judge(entry, raw.headers) == 0
            check_key(entry, judged.wire)
            check_body(entry, arguments, judged)
            check_answer(entry, arguments, judged, raw)
    if not only_streams(entry):
        same = judged.call(entry, arguments)  # without the view that shows the response, too
        assert type(same) is type(result := judged.user.run(raw.parse()))
        assert not isinstance(same, Model) or same == result
    assert clean, f"steady finds no fault with none of the requests of {entry.id} without an excuse"
    tally.add(judged.half, "operations valid", entry.id)
    tally.add(judged.half, "operations lossless", entry.id)


@pytest.mark.parametrize("entry", entries().values(), ids=str)
def test_every_argument_of_openapi_yaml_is_valid(entry: Entry, judged: Judged) -> None:
    """What upstream does not know yet, beside all the rest: openapi.yaml is the judge."""
    judged.by = "openapi.yaml"
    for kind in entry.spec.get("requestBody", {}).get("content", [None]):
        arguments = arguments_of(entry, seed=0, optional=1.0, media_type=kind)
        raw = judged.call(entry, arguments, "with_raw_response")
        judged.judge(entry, raw.headers)
        check_body(entry, arguments, judged)
        check_answer(entry, arguments, judged, raw)


def check_key(entry: Entry, wire: Request) -> None:
    """Check that a request has the one key that its operation asks for, and the headers that every one has."""
    names = {name for each in entry.spec.get("security", document()["security"]) for name in each}
    assert wire.headers["authorization"] == f"Bearer {ADMIN_KEY if names == {'AdminApiKeyAuth'} else KEY}"
    assert (wire.headers["openai-organization"], wire.headers["openai-project"]) == ("org", "proj")
    for parameter in entry.spec.get("parameters", ()):
        if parameter["in"] == "header" and "const" in parameter["schema"]:
            assert wire.headers[parameter["name"].lower()] == parameter["schema"]["const"]


def check_body(entry: Entry, arguments: Arguments, judged: Judged) -> None:
    """Hold the body on the wire against the arguments, and against openapi.yaml as a second judge."""
    kind = judged.wire.headers.get("content-type", "")
    if not arguments.body:
        assert judged.wire.body in (b"", b"{}") or kind.startswith("multipart/")
    elif kind == "application/json":
        sent = json.loads(judged.wire.body)
        assert sent == arguments.body
        schema = entry.spec["requestBody"]["content"][kind]["schema"]
        jsonschema.Draft202012Validator({**schema, "components": document()["components"]}).validate(sent)


def check_answer(entry: Entry, arguments: Arguments, judged: Judged, raw: Any) -> None:
    """Check that an answer is what openapi.yaml says, and holds all that came."""
    if only_streams(entry):
        return  # see the test of streams
    result = judged.user.run(raw.parse())
    content = entry.spec["responses"][str(raw.status_code)].get("content", {})
    if arguments.body.get("response_format") in ("text", "srt", "vtt"):
        assert result == raw.text  # asked for as text, it is given as such, whatever steady makes of it
    elif "application/json" in content and entry.operation.answer == "json":
        came = raw.json()
        assert result.to_dict() == came
        check_model(content["application/json"]["schema"], getattr(result, "_model", result))
    elif content:
        got = result if isinstance(result, str) else judged.user.run(result.read())
        assert got in (raw.content, raw.text)
    else:
        assert result == (raw.json() if raw.content else None)


def only_streams(entry: Entry) -> bool:
    """Whether an operation has no answer but a stream."""
    return entry.operation.streams and entry.operation.switch is None


def check_model(schema: dict[str, Any], value: Model) -> None:
    """Check that a value is of a class that a schema names, inside and out.

    Some of steady's answers are upstream's examples, of which not all keep to upstream's own schemas; those that do
    must not depart from the specification anywhere inside.
    """
    assert type(value).__name__.lower() in class_names(schema)
    whole = {**schema, "components": document()["components"]}
    if jsonschema.Draft202012Validator(whole).is_valid(value.to_dict()):
        assert shape_report(value) == []


@cache
def known_names() -> dict[str, str]:
    """The names by which users know components."""
    lines = (Path(__file__).parents[2] / "spec" / "names.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def class_names(schema: dict[str, Any]) -> Iterator[str]:
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        yield re.sub(r"\W|_", "", name).lower()
        yield known_names().get(name, name).lower()
        schema = document()["components"]["schemas"][name]
    for member in schema.get("anyOf", []):
        yield from class_names(member)


@pytest.mark.parametrize(
    "entry", [each for each in entries().values() if each.operation.streams and each.id not in UNDECLARED], ids=str
)
def test_every_declared_stream_is_valid_and_lossless(entry: Entry, judged: Judged, tally: Tally) -> None:
    schema = entry.spec["responses"]["200"]["content"]["text/event-stream"]["schema"]
    within = judged.of(entry)
    for turn, optional in enumerate(FULLNESS):
        for kind in entry.spec.get("requestBody", {}).get("content", [None]):
            arguments = arguments_of(entry, seed=turn, optional=optional, media_type=kind, stream=True, within=within)
            stream = judged.call(entry, arguments)
            tally.add(judged.half, "streams called", entry.id)
            tally.requests[judged.half, "streams"] += 1
            judged.judge(entry, stream.response.headers)
            view = judged.call(entry, arguments, "with_streaming_response")
            text = judged.user.inside(view).decode()
            came = [json.loads(line[5:]) for line in text.splitlines() if line.startswith("data:")]
            came = [each for each in came if each]  # steady ends some streams with an object that holds nothing
            try:
                events = judged.user.all(stream)
            except StreamTruncatedError as error:  # steady's streams just end
                events = error.partial
            except StreamError as error:  # a declared event of type "error", which is raised
                events = error.partial
                came = came[: [each.get("type") for each in came].index("error")]
            assert came or events == []
            assert [event.to_dict() for event in events] == came
            for event in events:
                check_model(schema, event)
    tally.add(judged.half, "streams valid", entry.id)
    tally.add(judged.half, "streams lossless", entry.id)


def test_upstream_still_says_what_the_excuses_say(upstream: Path) -> None:
    found = load(upstream)
    for excuse in EXCUSES:
        for pointer, holds in excuse.upstream.items():
            assert holds(at(found, pointer)), f"upstream has changed at {pointer}: {excuse.reason}"
    for entry in entries().values():
        if entry.method not in found["paths"].get(entry.path, {}):
            continue
        answers = at(found, "#/paths/" + entry.path.replace("~", "~0").replace("/", "~1"))[entry.method]["responses"]
        declared = any("text/event-stream" in each.get("content", {}) for each in answers.values())
        assert declared == (entry.operation.streams and entry.id not in UNDECLARED), entry.id


@pytest.mark.parametrize("excuse", EXCUSES, ids=lambda excuse: excuse.reason.split(";")[0].split(":")[0])
def test_steady_still_needs_the_excuse(excuse: Excuse, judged: Judged) -> None:
    entry = entries()[excuse.example[0]]
    judged.of(entry)
    path = dict.fromkeys(re.findall(r"\{(\w+)\}", entry.path), "id-1")
    raw = judged.call(entry, Arguments(path=path, body=excuse.example[1]), "with_raw_response")
    found = objections(raw.headers)
    assert found, "steady has nothing against it any more: delete the excuse"
    assert all(excuse.covers(entry.id, objection, judged.body()) for objection in found), found
    if entry.operation.bodies[0] == "application/json":
        check_body(entry, Arguments(body=excuse.example[1]), judged)
