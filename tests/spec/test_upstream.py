"""spec.upstream and spec.yaml_text: what is read, what is refused, and what is written."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, strategies as st

from spec.upstream import SpecError, dump, load, parse_values, references, resolve, revision
from spec.yaml_text import read_yaml, write_yaml
from tests import ports
from tests.upstream import documents

SMALL = """\
openapi: 3.1.0
info: {title: t, version: 2024-10-01}
paths:
  /models:
    get:
      responses:
        200:
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Model'
components:
  schemas:
    Model:
      type: object
"""


def write(folder: Path, text: str, name: str = "api.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_yaml_and_json_give_the_same_document(tmp_path: Path) -> None:
    document = load(write(tmp_path, SMALL))
    assert document["info"]["version"] == "2024-10-01"
    assert list(document["paths"]["/models"]["get"]["responses"]) == ["200"]
    assert load(write(tmp_path, json.dumps(document, indent="\t"), "api.json")) == document
    assert load(write(tmp_path, json.dumps(document), "api.yaml")) == document


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("2024-10-01T00:00:00.000Z", "2024-10-01T00:00:00.000Z"),
        ("1:30", "1:30"),
        ("010", 10),
        ("0o10", 8),
        ("0x1F", 31),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("-.inf", float("-inf")),
        ("1_000", "1_000"),
        ("~", None),
        ("TRUE", True),
        ("!!str 5", "5"),
        ("!!float 5", 5),
        ("'5'", "5"),
        ("- &a [1]\n- *a", [[1], [1]]),
        ("", None),
    ],
)
def test_scalars_follow_the_yaml_1_2_core_schema(text: str, value: object) -> None:
    assert read_yaml(text) == value


def test_an_alias_shares_nothing_with_its_anchor() -> None:
    first, second = read_yaml("- &a {x: {y: 1}}\n- *a")
    first["x"]["y"] = 2
    assert second == {"x": {"y": 1}}


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("a: [1\n", "not YAML", 2, 1),
        ("a: 1\nb:\n  c: 1\n  c: 2\n", "'c' occurs twice", 4, 3),
        ("a: 1\n<<: {b: 2}\n", "merge keys", 2, 1),
        ("? [1]\n: 2\n", "a key must be a string", 1, 3),
        ("a: &x 1\n*x : 2\n", "an alias cannot be a key", 2, 1),
        ("a: !!python/none x\n", "does not fit the tag", 1, 4),
        ("a: !!set {b}\n", "core schema", 1, 4),
        ("a: 1\n---\nb: 2\n", "a second document", 2, 1),
        ("a: &x [*x]\n", "no complete anchor", 1, 8),
        ("a: *x\n", "no complete anchor", 1, 4),
        ("a: 1\nb: \x07\n", "control characters", 2, 4),
        ("a: 1\n  b: 2\n", "not YAML", 2, 4),
    ],
)
def test_bad_yaml_is_placed(text: str, message: str, line: int, column: int) -> None:
    with pytest.raises(SpecError, match=message) as caught:
        parse_values(text, "api.yaml")
    assert (caught.value.line, caught.value.column) == (line, column)
    assert str(caught.value).startswith(f"api.yaml:{line}:{column}: ")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the file is empty"),
        ("- 1", "its top level is a list"),
        ("just words", "its top level is a string"),
        ("a: 1", "it has no 'openapi' field"),
        ("swagger: '2.0'", "so version 2.0"),
        ("info: {}\nopenapi: 3.2.0\npaths: {}", r"api.yaml:2: OpenAPI '3.2.0' is not supported"),
        ("openapi: 3.1.0", "it has no 'paths' object"),
        ('{"a": 1, "a": 2}', "'a' occurs twice"),
        ('{\n\t"a": 1,\n\t"a": 2\n}', r"api\.yaml:3:2: .*'a' occurs twice"),
    ],
)
def test_what_is_not_openapi_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SpecError, match=message):
        load(write(tmp_path, text))


def test_bad_json_is_placed(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"api\.json:2:1: not JSON"):
        load(write(tmp_path, '{"a":\n}', "api.json"))


def test_missing_and_unreadable_files(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="there is no such file"):
        load(tmp_path / "none.yaml")
    with pytest.raises(SpecError, match="cannot be read"):
        load(tmp_path)
    bad = tmp_path / "latin.yaml"
    bad.write_bytes(b"a: 1\nb: \xe9\n")
    with pytest.raises(SpecError, match=r"latin\.yaml:2: not UTF-8 \(byte 8\)"):
        load(bad)


def test_a_dangling_reference_is_named_with_pointer_and_line(tmp_path: Path) -> None:
    path = write(tmp_path, SMALL.replace("schemas/Model'", "schemas/Modle'"))
    with pytest.raises(SpecError) as caught:
        load(path)
    pointer = "#/paths/~1models/get/responses/200/content/application~1json/schema"
    assert str(caught.value) == (f"{path}:11: line 11, {pointer}: $ref '#/components/schemas/Modle' points nowhere")


def test_every_dangling_reference_is_told_up_to_twenty(tmp_path: Path) -> None:
    lines = "".join(f"    P{number}: {{$ref: other.yaml#/{number}}}\n" for number in range(25))
    with pytest.raises(SpecError) as caught:
        load(write(tmp_path, SMALL + lines))
    assert len(caught.value.problems) == 21
    assert "points out of the document" in caught.value.problems[0]
    assert caught.value.problems[-1] == "and 5 more dangling references"


def test_references_in_data_are_no_references() -> None:
    document = {
        "example": {"$ref": "#/no"},
        "x-note": {"$ref": "#/no"},
        "properties": {"$ref": {"type": "string"}, "default": {"$ref": "#/yes"}},
        "responses": {"default": {"$ref": "#/yes"}},
    }
    assert {reference for _, reference in references(document)} == {"#/yes"}


def test_resolve_unescapes_and_indexes() -> None:
    document = {"paths": {"/a~b": {"parameters": [{"name": "x"}]}}}
    assert resolve(document, "#/paths/~1a~0b/parameters/0") == {"name": "x"}
    assert resolve(document, "#/paths/%2Fa~0b/parameters/0/name") == "x"
    assert resolve(document, "#") is document
    with pytest.raises(KeyError):
        resolve(document, "#/paths/~1a~0b/parameters/1")


def test_revision_is_the_commit_or_the_name_git_gives_the_content() -> None:
    commit = "0123456789abcdef0123456789abcdef01234567"
    assert revision("folder/2026-08-21-f85dbe2.yaml", "x") == "f85dbe2"
    assert revision(f"https://example.test/repo/{commit}/openapi.yaml", "x") == commit
    assert revision("20260821-1234567.yaml", "hello\n") == "blob:ce013625030ba8dba906f756967f9e9ca394464a"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = SMALL.encode()
        self.send_response(404 if self.path == "/none" else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the test output clean."""


@pytest.fixture
def server() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Handler) as http_server:
        thread = threading.Thread(target=http_server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{http_server.server_address[1]}"
        http_server.shutdown()
        thread.join()


@pytest.mark.loopback
@pytest.mark.loopback
def test_a_url_is_fetched(server: str, tmp_path: Path) -> None:
    assert load(f"{server}/openapi.yaml") == load(write(tmp_path, SMALL))
    with pytest.raises(SpecError, match="the server answered 404"):
        load(f"{server}/none")


@pytest.mark.loopback
@pytest.mark.loopback
def test_an_unreachable_server_is_named() -> None:
    with ports.held() as port, pytest.raises(SpecError, match="cannot be fetched: ConnectError"):
        load(f"http://127.0.0.1:{port}/openapi.yaml")


TRICKY = [
    "no",
    "1e3",
    "0o7",
    "2024-10-01",
    "1:30",
    "",
    " a",
    "a: b",
    "- a",
    "#x",
    "null",
    "~",
    "010",
    ".5",
    "a\nb",
    "=",
]
TRICKY += ["é\u2028", "<<"]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.sampled_from(TRICKY),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text() | st.sampled_from(TRICKY), inner, max_size=4),
    max_leaves=12,
)


@given(json_values)
def test_what_is_written_is_read_back(value: Any) -> None:
    text = write_yaml(value)
    assert read_yaml(text) == value
    assert json.dumps(read_yaml(text)) == json.dumps(value)
    assert "\r" not in text


@pytest.mark.parametrize("word", TRICKY)
def test_a_reader_of_yaml_1_1_reads_the_same_strings(word: str) -> None:
    assert yaml.safe_load(write_yaml({word: word})) == {word: word}


def test_dump_writes_plain_block_yaml_without_aliases(tmp_path: Path) -> None:
    shared = {"type": "string", "n": 1.5, "big": 1e20}
    path = tmp_path / "out.yaml"
    dump({"b": shared, "a": [shared, []], "long": "word " * 100}, path)
    block = "type: string\n{0}n: 1.5\n{0}big: 1.0e+20\n"
    text = "b:\n  " + block.format("  ") + "a:\n- " + block.format("  ") + "- []\nlong: '" + "word " * 100 + "'\n"
    assert path.read_bytes() == text.encode()


def test_upstream_files_are_read_as_pyyaml_reads_them() -> None:
    files = documents()
    for path in (files[0], files[-1]):
        with path.open(encoding="utf-8") as file:
            expected = yaml.load(file, Loader=_StringDates)
        assert load(path) == json.loads(json.dumps(expected)), path.name


class _StringDates(yaml.CSafeLoader):
    """PyYAML's loader without the resolver of dates."""


_StringDates.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
