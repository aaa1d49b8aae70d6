"""Calls of every operation of an odd document, and what of them must arrive: made of the upstream document alone."""

from __future__ import annotations

import base64
import json
import random
import re
from collections.abc import Iterator
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl, unquote

Json = dict[str, Any]

JSON = "application/json"
MULTIPART = "multipart/form-data"
TEXTS = (
    "a",
    "x y",
    "a/b?c=d&e#f",
    "100%",
    "%2F",
    "Grüße, 世界",
    "\"quoted\" \\ 'single'",
    "+",
    ";",
    "[0]",
    "..a",
    "null",
)
IN_HEADERS = ("a", "x y", "a/b?c=d&e#f", "100%", '"quoted"', "k=v; q=0.5")


class Values:
    """Makes values of upstream schemas.

    Args:
        schemas: Upstream's components.
        seed: What decides between values.
    """

    def __init__(self, schemas: Json, seed: int) -> None:
        self.schemas = schemas
        self.chance = random.Random(seed)

    def of(self, schema: Json, depth: int = 0) -> Any:
        """Return a value that a schema allows; what a fixed depth has no room for is left out."""
        if "$ref" in schema:
            return self.of(self.schemas[schema["$ref"].rpartition("/")[2]], depth)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self.chance.choice(schema["enum"])
        members = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        if members:
            return self.of(self.chance.choice(members), depth)
        kind = schema.get("type", "object" if "properties" in schema else "string")
        kind = self.chance.choice(kind) if isinstance(kind, list) else kind
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            return [self.of(schema["items"], depth + 1) for _ in range(self.chance.randint(0, 2) if depth < 4 else 0)]
        if kind == "string":
            return self.chance.choice(TEXTS) if schema.get("format") != "binary" else "binary"
        return {"integer": 7, "number": 2.5, "boolean": True, "null": None}[kind]

    def _object(self, schema: Json, depth: int) -> Json:
        if depth >= 4:
            return {}
        if "properties" in schema:
            return {name: self.of(inner, depth + 1) for name, inner in schema["properties"].items()}
        inner = schema.get("additionalProperties")
        return (
            {"k": self.of(inner, depth + 1), "k 2": self.of(inner, depth + 1)} if isinstance(inner, dict) else {"k": 1}
        )


def calls(upstream: Json, seed: int) -> Iterator[Json]:
    """Yield a call of each operation: what it is given by wire name and place, and what the server answers."""
    values = Values(upstream["components"]["schemas"], seed)
    for path, item in upstream["paths"].items():
        for method, operation in item.items():
            if method != "parameters":
                yield _call(
                    method, path, [*item.get("parameters", ()), *operation.get("parameters", ())], operation, values
                )


def _call(method: str, path: str, parameters: list[Json], operation: Json, values: Values) -> Json:
    given: Json = {"path": {}, "query": {}, "header": {}}
    given["path"] = {name: values.chance.choice(TEXTS) for name in re.findall("{(.*?)}", path)}
    for parameter in parameters:
        if parameter["in"] in ("path", "cookie") or parameter["name"] == "Accept":  # which others set
            continue
        value: Any
        if parameter["in"] == "header":
            value = values.chance.choice(IN_HEADERS) if parameter["schema"] == {"type": "string"} else 7
        else:
            value = values.of(parameter["schema"])
        given[parameter["in"]][parameter["name"]] = value
    media = operation.get("requestBody", {}).get("content", {})
    kind = JSON if JSON in media else next(iter(media), None)  # of several forms, a call chooses
    answer = next(iter(operation["responses"].values())).get("content", {})
    answered = next(iter(answer.items()), None)
    return {
        "method": method.upper(),
        "template": path,
        **given,
        "kind": kind and kind.partition(";")[0].lower(),
        "kinds": list(media),
        "body": None if kind is None else values.of(media[kind].get("schema", {})),
        "answer": None if answered is None else {"kind": answered[0], "value": values.of(answered[1]["schema"])},
    }


# --- what must have arrived


def differences(call: Json, echo: Json) -> list[str]:
    """Tell what arrived otherwise than it was given, and what came back otherwise than it was answered."""
    if "error" in echo:
        return [f"{call['method']} {call['template']}: {echo['error']}"]
    target, _, query = echo["target"].partition("?")
    pairs = [
        ("method", call["method"], echo["method"]),
        ("path", _segments(call), [unquote(part) for part in target.split("/")]),
        ("query", sorted(_pairs(call)), sorted(parse_qsl(query, keep_blank_values=True))),
        ("headers", _headers(call), {name: echo["headers"].get(name.lower()) for name in _headers(call)}),
        ("body", _body(call, echo["headers"].get("content-type", "")), _arrived(echo)),
        ("answer", None if call["answer"] is None else call["answer"]["value"], echo["answer"]),
    ]
    return [f"{call['method']} {call['template']}: {what}: {a!r} became {b!r}" for what, a, b in pairs if a != b]


def _segments(call: Json) -> list[str]:
    parts: list[str] = call["template"].partition("?")[0].split("/")
    for name, value in call["path"].items():
        parts = [part.replace("{" + name + "}", value) for part in parts]
    return parts


def _pairs(call: Json) -> Iterator[tuple[str, str]]:
    yield from parse_qsl(call["template"].partition("?")[2])
    for name, value in call["query"].items():
        yield from spelled(name, value)


def spelled(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield the pairs of a value in a query or a form: lists as ``name[]``, objects as ``name[key]``, null never."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from spelled(f"{name.removesuffix('[]')}[{key}]", inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spelled(f"{name.removesuffix('[]')}[]", inner)
    elif value is not None:
        yield name, json.dumps(value) if isinstance(value, bool) else str(value)


def _headers(call: Json) -> dict[str, str]:
    return {name: str(value) for name, value in call["header"].items()}


def _body(call: Json, kind: str) -> Any:
    """Return what must arrive; where a body has several forms, the client chooses one of them."""
    if call["kind"] is None or is_json(call["kind"]) or (is_json(kind) and JSON in call["kinds"]):
        return call["body"]
    if call["kind"] != MULTIPART:
        return str(call["body"])
    return sorted(pair for name, value in call["body"].items() for pair in spelled(name, value))


def is_json(kind: str) -> bool:
    return kind == JSON or kind.endswith("+json")


def _arrived(echo: Json) -> Any:
    content, kind = base64.b64decode(echo["body"]), echo["headers"].get("content-type", "")
    if not content:
        return None
    if is_json(kind):
        return json.loads(content)
    if not kind.startswith(MULTIPART):
        return content.decode()
    form: Any = BytesParser().parsebytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + content)
    return sorted(
        (part.get_param("name", header="content-disposition"), part.get_payload(decode=True).decode())
        for part in form.get_payload()
    )
