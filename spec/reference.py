"""``python -m spec docs``: the reference pages, made from ``openapi.yaml``.

One page lists the operations of a tag; one page goes to each model that an operation takes or gives, with the models
nested in it as sections of the page that reaches them first. The facts are the document's, the sentences are those of
``spec/overlays/docs.yaml``; what an update brings without a sentence is named on standard error.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from posixpath import dirname, relpath
from typing import Any

import yaml

from spec.generate.models import sentence
from spec.generate.operations import operation_views
from spec.generate.resources import names_of, read_table
from spec.generate.types import Types
from spec.pipeline import PREPARED, ROOT
from spec.release.names import read_names

FOLDER = ROOT / "docs" / "reference"
# The tags that have a page: those whose every operation and field docs.yaml describes.
PAGES = {"Chat": "chat.md"}
# How sections are ordered: on a collection its making first, on a member its reading.
ON_COLLECTION = ("post", "get", "patch", "put", "delete")
ON_MEMBER = ("get", "post", "patch", "put", "delete")
WORDS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
EVERY_METHOD = """\
## For every method

Beside its own parameters each method takes, by keyword: `timeout` (seconds without progress on the wire), `deadline`
(seconds for the whole call, retries included), `stream_idle_timeout` (seconds between two events of a stream),
`max_retries`, `extra_headers`, `extra_query`, `extra_body` (merged into what is sent), and `strict` (raise where the
answer departs from the document).

What fails raises a subclass of `overlay.OpenAIError`: `APIStatusError` for an answer that is not a success, with a
class for each common status (`BadRequestError` 400, `AuthenticationError` 401, `PermissionDeniedError` 403,
`NotFoundError` 404, `ConflictError` 409, `UnprocessableEntityError` 422, `RateLimitError` 429, `InternalServerError`
500 and above); `APIConnectionError` and `APITimeoutError` where no whole answer came; `StreamError` and
`StreamTruncatedError` inside a stream. They carry `status_code`, `code`, `param`, `type`, `body` and `request_id`."""
UNTOLD = {"description": "Not described yet.", "x-example": "# There is no example yet."}
SCHEMES = {"bearer": "`Authorization: Bearer <key>`"}


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One operation, as its section needs it."""

    path: str
    method: str
    name: str
    details: dict[str, Any] = field(repr=False)

    @property
    def heading(self) -> str:
        """What its section is called: its summary, or its name where it has none."""
        return str(self.details.get("summary") or sentence(self.details["operationId"]).rstrip("."))

    @property
    def content(self) -> dict[str, dict[str, Any]]:
        """The kinds of content of the request body; empty where there is none."""
        body: dict[str, dict[str, Any]] = self.details.get("requestBody", {}).get("content", {})
        return body

    @property
    def answers(self) -> dict[str, dict[str, Any]]:
        """The kinds of content of the answer."""
        answers: dict[str, dict[str, Any]] = self.details["responses"]["200"].get("content", {})
        return answers


class Reference:
    """The pages of one prepared document."""

    def __init__(self, document: dict[str, Any], names: dict[str, str]) -> None:
        self.document = document
        self.schemas: dict[str, dict[str, Any]] = document["components"]["schemas"]
        self.names = names
        self.gaps: list[str] = []
        # model -> the page that has its section, relative to the folder
        self.places: dict[str, str] = {}

    def pages(self) -> dict[str, str]:
        """Make every page: path within the folder -> text. What has no description is named in `gaps`."""
        self.gaps = []
        operations = {tag: list(self._operations(tag)) for tag in PAGES}
        contents: dict[str, list[str]] = {}
        for listed in operations.values():
            for top in [name for operation in listed for name in _named(operation.content, operation.answers)]:
                self._place(top, contents)
        pages = {PAGES[tag]: self._operations_page(tag, listed) for tag, listed in operations.items()}
        pages |= {f"models/{top}.md": self._models_page(models) for top, models in contents.items() if models}
        return {page: self._linked(page, text) for page, text in pages.items()}

    def _linked(self, page: str, text: str) -> str:
        """Turn each ``(model:Name)`` into the address of the model's section, seen from a page."""

        def address(match: re.Match[str]) -> str:
            name = match[1]
            place = self.places[name]
            return f"({'' if place == page else relpath(place, dirname(page) or '.')}#{name.lower()})"

        return re.sub(r"\(model:(\w+)\)", address, text)

    def _operations(self, tag: str) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            for method in ON_MEMBER if path.endswith("}") else ON_COLLECTION:
                if tag in item.get(method, {}).get("tags", ()):
                    details = item[method]
                    name = self.names[details["operationId"]]
                    yield Operation(path=path, method=method.upper(), name=name, details=details)

    def _place(self, top: str, contents: dict[str, list[str]]) -> None:
        """Give a model a page, and each model below it that has no place yet a section there."""
        if top in self.places:
            return
        models: list[str] = []
        waiting = [top]
        while waiting:
            name = waiting.pop(0)
            if name not in self.places:
                self.places[name] = f"models/{top}.md"
                models.append(name)
                waiting[:0] = _references(self.schemas[name])
        contents[top] = models

    # --- pages -------------------------------------------------------------------------------------

    def _operations_page(self, tag: str, operations: list[Operation]) -> str:
        rows = [f"| [`client.{one.name}`](#{_anchor(one.heading)}) | `{one.method} {one.path}` |" for one in operations]
        return _join(
            f"# {tag}",
            _made("operations"),
            f"Base address: `{self.document['servers'][0]['url']}`. Every method is on `OpenAI` and, to be awaited, "
            "on `AsyncOpenAI`.",
            "| method | request |\n|---|---|\n" + "\n".join(rows),
            *(self._operation_section(one) for one in operations),
            EVERY_METHOD,
        )

    def _operation_section(self, operation: Operation) -> str:
        details = operation.details
        where = f"{operation.method} {operation.path}"
        parts = [
            f"## {operation.heading}",
            f"`{where}`",
            self._text(details, where),
            f"```python\n{self._text(details, where, 'x-example').strip()}\n```",
            "### Parameters",
            self._parameters(operation) or "None.",
            "### Result",
            self._result(operation, where),
            "### On the wire",
            self._wire(operation),
        ]
        return _join(*parts)

    def _parameters(self, operation: Operation) -> str:
        where = f"{operation.method} {operation.path}"
        rows = [
            self._row(one["name"], one["in"], one["schema"], one, one.get("required", False), where)
            for one in operation.details.get("parameters", [])
        ]
        for media in list(operation.content.values())[:1]:
            model = self.schemas[_target(media["schema"])]
            required = model.get("required", [])
            properties = sorted(model["properties"].items(), key=lambda item: item[0] not in required)
            rows += [self._row(name, "body", one, one, name in required, where) for name, one in properties]
        if not rows:
            return ""
        return "| name | in | type | description | required | default |\n|---|---|---|---|---|---|\n" + "\n".join(rows)

    def _row(
        self, name: str, place: str, schema: dict[str, Any], described: dict[str, Any], required: bool, where: str
    ) -> str:
        text = self._text(described, f"{where}, {name}")
        if schema.get("deprecated"):
            text = text if "Deprecated" in text else f"{text} Deprecated."
        kind, default = self._type(schema), self._default(schema)
        return f"| `{name}` | {place} | {kind} | {text} | {'yes' if required else 'no'} | {default} |"

    def _result(self, operation: Operation, where: str) -> str:
        kinds = []
        for media, content in operation.answers.items():
            if media == "text/event-stream":
                kinds.append(f"with `stream=True` `Stream` (or `AsyncStream`) of {self._type(content['schema'])}")
            elif self._is_list(content["schema"]):
                kinds.append(f"{self._type(content['schema'])}, iterable over all items of all pages")
            else:
                kinds.append(self._type(content["schema"]))
        return f"{'; '.join(kinds)}. {self._text(operation.details['responses']['200'], where + ', answer 200')}"

    def _is_list(self, schema: dict[str, Any]) -> bool:
        properties = self.schemas[_target(schema)].get("properties", {})
        return "has_more" in properties and "data" in properties

    def _wire(self, operation: Operation) -> str:
        schemes = self.document["components"]["securitySchemes"]
        wanted = operation.details.get("security", self.document.get("security", []))
        keys = [
            f"{SCHEMES[schemes[name]['scheme']]} ({'admin_api_key' if 'Admin' in name else 'api_key'})"
            for one in wanted
            for name in one
        ]
        lines = [f"- Authorization: {' or '.join(keys) or 'none'}"]
        bodies = [f"`{media}`, {self._type(content['schema'])}" for media, content in operation.content.items()]
        lines.append(f"- Request body: {' or '.join(bodies) or 'none'}")
        answers = [f"`{media}`, {self._type(content['schema'])}" for media, content in operation.answers.items()]
        lines.append(f"- Answer: {' or '.join(answers) or 'empty'}")
        return "\n".join(lines)

    def _models_page(self, models: list[str]) -> str:
        back = ", ".join(f"[{page.removesuffix('.md')}](../{page})" for page in PAGES.values())
        note = (
            f"See also: {back}. The classes are in `overlay.types`; where a request takes one, a dict will do as well. "
            "A field that the server left out reads as None; a field that this page does not know is kept."
        )
        return _join(f"# {models[0]}", _made("fields"), note, *(self._model_section(name) for name in models))

    def _model_section(self, name: str) -> str:
        schema = self.schemas[name]
        parts = [f"## {name}", self._text(schema, name)]
        if "properties" in schema:
            required = schema.get("required", [])
            rows = []
            for key, one in schema["properties"].items():
                text = self._text(one, f"{name}.{key}")
                if one.get("deprecated") and "Deprecated" not in text:
                    text += " Deprecated."
                rows.append(f"| `{key}` | {self._type(one)} | {text} | {'yes' if key in required else 'no'} |")
            parts.append("| field | type | description | required |\n|---|---|---|---|\n" + "\n".join(rows))
        elif "enum" in schema:
            parts.append(", ".join(_code(value) for value in schema["enum"]))
        else:
            parts.append(f"Type: {self._type(schema)}.")
        return _join(*parts)

    # --- words -------------------------------------------------------------------------------------

    def _text(self, described: dict[str, Any], what: str, key: str = "description") -> str:
        text = described.get(key) or ""
        if not text:
            gap = f"{what} ({key})" if key != "description" else what
            self.gaps.append(f"{gap} has no description: add one to spec/overlays/docs.yaml")
        return str(text) or UNTOLD.get(key, UNTOLD["description"])

    def _default(self, schema: dict[str, Any]) -> str:
        if "default" not in schema and "$ref" in schema:
            schema = self.schemas[_target(schema)]
        if "default" not in schema or "const" in schema:
            return ""
        value = schema["default"]
        return _code(str(value))

    def _type(self, schema: dict[str, Any]) -> str:
        if "$ref" in schema:
            name = _target(schema)
            return f"[{name}](model:{name})" if name in self.places else self._type(self.schemas[name])
        if "const" in schema:
            return _code(schema["const"])
        if "anyOf" in schema:
            return " or ".join(self._type(one) for one in schema["anyOf"])
        if "enum" in schema:
            return " or ".join(_code(value) for value in schema["enum"])
        kind = schema.get("type")
        if kind == "array":
            items = self._type(schema["items"])
            items = f"({items})" if " or " in items else items
            return f"list of {items}{_limits(schema, 'minItems', 'maxItems', ' items')}"
        if kind == "object":
            values = schema.get("additionalProperties")
            return f"dict of str to {self._type(values) if values else 'any'}"
        limits = _limits(schema, "minimum", "maximum") or _limits(schema, "minLength", "maxLength", " characters")
        return f"{WORDS.get(str(kind), 'any')}{limits}"


def _limits(schema: dict[str, Any], low: str, high: str, unit: str = "") -> str:
    least, most = schema.get(low), schema.get(high)
    if most is not None and abs(most) > 2**53:  # the whole range of 64 bits says nothing
        return " (64-bit)"
    if least is not None and most is not None:
        return f" ({least} to {most}{unit})"
    if most is not None:
        return f" (at most {most}{unit})"
    if least == 1 and unit == " items":
        return ", not empty"
    return f" (at least {least}{unit})" if least is not None else ""


def _references(node: Any) -> list[str]:
    """The components that a schema refers to, in the order of the document."""
    if isinstance(node, list):
        return [name for one in node for name in _references(one)]
    if isinstance(node, dict):
        own = [_target(node)] if isinstance(node.get("$ref"), str) else []
        return own + [name for one in node.values() for name in _references(one)]
    return []


def _named(*contents: dict[str, dict[str, Any]]) -> list[str]:
    return [_target(media["schema"]) for content in contents for media in content.values()]


def _target(schema: dict[str, Any]) -> str:
    return str(schema["$ref"]).rsplit("/", 1)[-1]


def _anchor(heading: str) -> str:
    return heading.lower().replace(" ", "-")


def _made(what: str) -> str:
    return f"<!-- Made by `make docs` from openapi.yaml: change the {what} there, and their words in spec/overlays. -->"


def _code(value: object) -> str:
    """Show a value as code that a table's cell can hold."""
    return f"`{value}`".replace("|", "\\|")


def _join(*parts: str) -> str:
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def dotted_names(document: dict[str, Any]) -> dict[str, str]:
    """Name the method of each operation: operationId -> ``chat.completions.create``."""
    table, official = read_table(), read_names()
    views = operation_views(document, Types(document["components"]["schemas"], str))
    return {view.id: names_of(view, table, official)[0] for view in views}


def differences(pages: dict[str, str], folder: Path) -> list[str]:
    """Say how a folder differs from the pages that should be in it: one line a file."""
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    told = [f"{name}: missing" for name in pages.keys() - there] + [f"{name}: extra" for name in there - pages.keys()]
    stale = [name for name in pages.keys() & there if (folder / name).read_text("utf-8") != pages[name]]
    return sorted(told + [f"{name}: stale" for name in stale])


@cache
def _prepared() -> Any:
    return yaml.load(PREPARED.read_bytes(), yaml.CSafeLoader)


def main(argv: Sequence[str]) -> int:
    """Write the pages, or with ``--check`` compare them with what is there; 1 where they differ."""
    parser = argparse.ArgumentParser(prog="python -m spec docs", description="Make the reference pages.")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 and name the pages that differ")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="default: docs/reference")
    arguments = parser.parse_args(argv)
    reference = Reference(_prepared(), dotted_names(_prepared()))
    pages = reference.pages()
    for gap in reference.gaps:
        print(gap, file=sys.stderr)
    told = differences(pages, arguments.folder)
    if arguments.check:
        for line in told:
            print(f"{arguments.folder.name}/{line}", file=sys.stderr)
        if told:
            print("The reference pages are not what openapi.yaml gives: run `make docs`.", file=sys.stderr)
        return 1 if told else 0
    for line in told:
        name, _, kind = line.rpartition(": ")
        target = arguments.folder / name
        if kind == "extra":
            target.unlink()
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(pages[name], "utf-8")
    print(f"{arguments.folder.name}: {len(pages)} pages, {len(told)} of them changed")
    return 0
