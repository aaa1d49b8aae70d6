"""Reads an OpenAPI document from a file or a URL, and writes one back.

Every problem with the input is a `SpecError` that names the file, the line and what to do.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from spec.yaml_lines import line_of
from spec.yaml_text import YamlError, read_yaml, write_yaml

DEFAULT_UPSTREAM = "https://raw.githubusercontent.com/openai/openai-openapi/main/openapi.yaml"
"""The public document; upstream keeps its `main` branch current."""

FETCH_TIMEOUT = 60.0
"""Seconds to connect, and to wait for the next part of the response."""

Document = dict[str, Any]
Pointer = tuple[str | int, ...]

_VERSIONS = re.compile(r"3\.[01](\.\d+)?")
_COMMIT = re.compile(r"(?<![0-9a-f])([0-9a-f]{40}|[0-9a-f]{7})(?![0-9a-f])")
_DATA_KEYS = frozenset({"example", "examples", "default", "const", "enum"})
_NAME_MAPS = frozenset({"properties", "patternProperties", "$defs", "schemas", "responses", "parameters", "headers"})


class SpecError(Exception):
    """A document is not usable.

    Attributes:
        source: The file or URL.
        line: 1-based line in it, if known.
        column: 1-based column in it, if known.
        problems: One line per problem; several for dangling references.
    """

    def __init__(self, source: str | Path, *problems: str, line: int | None = None, column: int | None = None) -> None:
        self.source = str(source)
        self.line = line
        self.column = column
        self.problems = problems
        place = ":".join(str(part) for part in (self.source, line, column) if part is not None)
        super().__init__("\n".join(f"{place}: {problem}" for problem in problems))


def load(source: str | Path) -> Document:
    """Read an OpenAPI 3.0 or 3.1 document, YAML or JSON, and check that it is self-contained.

    Args:
        source: A path, or a URL with http or https.

    Returns:
        The document as plain JSON values, in a tree without shared nodes.

    Raises:
        SpecError: Missing, unreachable, not YAML or JSON, duplicate keys, not OpenAPI, or a dangling `$ref`.
    """
    return parse(read_text(source), source)


def parse(text: str, source: str | Path) -> Document:
    """Like `load`, for text that was already read; `source` is its name in errors."""
    document = parse_values(text, source)
    if not isinstance(document, dict):
        raise SpecError(source, f"not an OpenAPI document: its top level is {_kind(document)}, an object was expected")
    version = document.get("openapi")
    if version is None:
        known = "it has 'swagger', so version 2.0" if "swagger" in document else "it has no 'openapi' field"
        raise SpecError(source, f"not an OpenAPI 3 document: {known}")
    if not isinstance(version, str) or not _VERSIONS.fullmatch(version):
        raise SpecError(
            source, f"OpenAPI {version!r} is not supported: 3.0 and 3.1 are", line=line_of(text, ("openapi",))
        )
    if not isinstance(document.get("paths"), dict):
        raise SpecError(source, "not an OpenAPI document to generate from: it has no 'paths' object")
    _check_references(document, text, source)
    return document


def parse_values(text: str, source: str | Path) -> Any:
    """Read YAML or JSON as plain values, without requiring OpenAPI: for overlay documents.

    Raises:
        SpecError: Neither YAML nor JSON, or duplicate keys in a mapping; with line and column.
    """
    if not text.strip():
        raise SpecError(source, "the file is empty")
    if text.lstrip()[0] in "{[":
        try:
            return json.loads(text, object_pairs_hook=_unique)
        except json.JSONDecodeError as error:
            if str(source).endswith(".json"):
                raise SpecError(source, f"not JSON: {error.msg}", line=error.lineno, column=error.colno) from None
        except YamlError:
            pass  # equal keys: read as YAML, which includes JSON, to find the place
    try:
        return read_yaml(text)
    except YamlError as error:
        raise SpecError(source, f"not YAML: {error.reason}", line=error.line, column=error.column) from None


def read_text(source: str | Path) -> str:
    """Read the text of a file or URL.

    Raises:
        SpecError: The file does not exist, the server's status is not 200, or the bytes are not UTF-8.
    """
    content = _fetch(source) if isinstance(source, str) and _is_url(source) else _read(Path(source))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise SpecError(source, f"not UTF-8 (byte {error.start})", line=line) from None


def revision(source: str | Path, text: str) -> str:
    """Return the version of a text: the commit in its file name or URL, or the git hash of its content.

    A file `2026-08-21-f85dbe2.yaml` gives "f85dbe2", a URL with a 40-digit commit that commit. Everything else gives
    "blob:" and the object id that `git hash-object` prints, by which the commit can be found in a clone of upstream.
    """
    name = urlsplit(source).path if isinstance(source, str) and _is_url(source) else Path(source).name
    found = [match for match in _COMMIT.findall(name) if re.search("[a-f]", match) or len(match) == 40]
    if found:
        return str(found[-1])
    content = text.encode()
    return "blob:" + hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def dump(document: Document, path: str | Path) -> None:
    """Write a document as YAML: the same document gives the same bytes (see `yaml_text.write_yaml`)."""
    Path(path).write_text(write_yaml(document), encoding="utf-8", newline="\n")


def references(document: Any) -> Iterator[tuple[Pointer, str]]:
    """Walk a document for its `$ref`s: (path of the object that holds it, the reference).

    Data is not a schema: contents of `example`, `default`, `enum` and so on are ignored, unless such a word is
    the name of a property or a component.
    """
    stack: list[tuple[Pointer, Any, bool]] = [((), document, False)]
    while stack:
        path, node, names = stack.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and not names:
                yield path, reference
            for key, value in node.items():
                if names or (key not in _DATA_KEYS and not key.startswith("x-")):
                    stack.append(((*path, key), value, not names and key in _NAME_MAPS))
        elif isinstance(node, list):
            stack.extend(((*path, index), item, False) for index, item in enumerate(node))


def resolve(document: Document, reference: str) -> Any:
    """Look up a local reference such as `#/components/schemas/X`: a JSON Pointer (RFC 6901).

    Raises:
        KeyError: It points nowhere, or outside the document.
    """
    if reference == "#":
        return document
    if not reference.startswith("#/"):
        raise KeyError(reference)
    node: Any = document
    for step in reference[2:].split("/"):
        name = unquote(step).replace("~1", "/").replace("~0", "~")
        if isinstance(node, dict) and name in node:
            node = node[name]
        elif isinstance(node, list) and name.isdecimal() and int(name) < len(node):
            node = node[int(name)]
        else:
            raise KeyError(reference)
    return node


def pointer_text(path: Pointer) -> str:
    """Write a path as a JSON Pointer (RFC 6901) in its fragment form: `#/paths/~1models/get`."""
    return "#" + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def _check_references(document: Document, text: str, source: str | Path) -> None:
    good: set[str] = set()
    dangling: list[tuple[Pointer, str]] = []
    for path, reference in references(document):
        if reference not in good:
            try:
                resolve(document, reference)
                good.add(reference)
            except KeyError:
                dangling.append((path, reference))
    if not dangling:
        return
    lines = [(line_of(text, (*path, "$ref")), path, reference) for path, reference in dangling[:20]]
    lines.sort(key=lambda found: found[0] or 0)
    problems = []
    for line, path, reference in lines:
        where = f"line {line}, " if line is not None else ""
        why = "points nowhere" if reference.startswith("#") else "points out of the document"
        problems.append(f"{where}{pointer_text(path)}: $ref {reference!r} {why}")
    if len(dangling) > len(lines):
        problems.append(f"and {len(dangling) - len(lines)} more dangling references")
    raise SpecError(source, *problems, line=lines[0][0])


def _is_url(source: str) -> bool:
    return urlsplit(source).scheme in ("http", "https")


def _fetch(url: str) -> bytes:
    import httpx  # half of the start-up time of a command that reads files

    try:
        response = httpx.get(url, follow_redirects=True, timeout=FETCH_TIMEOUT)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SpecError(url, f"cannot be fetched: {type(error).__name__}: {error}") from None
    if response.status_code != 200:
        raise SpecError(url, f"cannot be fetched: the server answered {response.status_code}")
    return response.content


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise SpecError(path, "there is no such file") from None
    except OSError as error:
        raise SpecError(path, f"cannot be read: {error.strerror}") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        raise YamlError("duplicate keys")
    return result


def _kind(value: Any) -> str:
    names = {str: "a string", list: "a list", int: "a number", float: "a number", bool: "a boolean"}
    return names.get(type(value), "nothing")
