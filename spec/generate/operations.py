"""What the templates know of one operation beside what openapi-python-client reads."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from spec.generate.attributes import attribute, attributes
from spec.generate.types import TIME, Types
from spec.prepare.unions import NULL, union

Json = dict[str, Any]

STREAM_SWITCHES: tuple[tuple[str, Any], ...] = (("stream", True), ("stream_format", "sse"))
EVENT_STREAM = "text/event-stream"
HEADER_ARGUMENTS = {"openai-beta": "betas"}
"""Arguments that users know by another name than the header's."""
LAST_EVENTS = frozenset({
    "response.completed", "response.failed", "response.incomplete", "response.cancelled",
    "speech.audio.done", "transcript.text.done", "image_generation.completed", "image_edit.completed",
    "thread.run.completed", "thread.run.failed", "thread.run.cancelled", "thread.run.expired",
    "thread.run.incomplete", "thread.run.requires_action",
})  # fmt: skip
"""Types, or names, of the events after which nothing comes: those that overlay knows."""
OPTIONS = frozenset({
    "self", "params", "extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "deadline",
    "stream_idle_timeout", "strict",
})  # fmt: skip
"""What every method takes beside its operation's own arguments (`RequestOptions`): an argument cannot be called so."""
ENVELOPE = frozenset({"object", "data", "first_id", "last_id", "has_more", "next_page", "search_query"})
"""The fields of an answer that is nothing but a list."""
ECHOES = frozenset({"createConversationItems"})
"""Lists of what the call itself has added: users await them as a model, there is nothing to page through."""
JSON = "application/json"


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """One argument of an operation's method.

    Attributes:
        name: The Python name.
        wire: The name in the request.
        place: "path", "query", "header" or "body".
        schema: Its prepared schema.
        required: Whether a call without it is refused.
        description: What it is for; "" where nobody has said it.
    """

    name: str
    wire: str
    place: str
    schema: Json
    required: bool
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class OperationView:
    """One operation, as the templates print it.

    Attributes:
        bodies: Media types of the request's body; the first one is meant when nothing says otherwise.
        whole_body: The schema of a body that is not made of properties alone, which the method takes as ``body``.
        answer: "json", "binary", "text" or "none".
        result: The schema of a JSON answer.
        event: The schema of one event, where the operation streams.
        open_ended: Whether none of its events is known to be the last one, so that its stream ends with its data.
        page: How its pages follow one another: "after", "page", "once"; None where it is no list.
        item: The schema of one item of a page.
        part_types: Media types of the parts of a multipart body that are not text.
        files: Fields of a multipart body that can hold files, and no text.
        references: Those of them for which an object can stand, in a body of any media type.
        fixed_headers: Headers that every call has, for which the specification allows only one value.
    """

    id: str
    method: str
    path: str
    summary: str
    description: str
    deprecated: bool
    security: str
    parameters: list[Parameter] = field(default_factory=list)
    bodies: tuple[str, ...] = ()
    whole_body: Json | None = None
    answer: str = "none"
    result: Json | None = None
    event: Json | None = None
    open_ended: bool = False
    page: str | None = None
    item: Json | None = None
    part_types: dict[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    fixed_headers: dict[str, str] = field(default_factory=dict)

    def at(self, place: str) -> list[Parameter]:
        return [parameter for parameter in self.parameters if parameter.place == place]

    @property
    def switch(self) -> tuple[str, Any] | None:
        """The argument, and its value, by which a caller asks for a stream in place of one answer."""
        names = {parameter.name for parameter in self.parameters}
        if self.event is None:
            return None
        return next((switch for switch in STREAM_SWITCHES if switch[0] in names), None)

    @property
    def keywords(self) -> list[Parameter]:
        """The arguments after the path's, required ones first; the one that decides what comes back stands apart."""
        apart = self.switch[0] if self.switch else None
        found = [parameter for parameter in self.parameters if parameter.place != "path" and parameter.name != apart]
        return sorted(found, key=lambda parameter: not parameter.required)

    @property
    def required_names(self) -> tuple[str, ...]:
        return tuple(parameter.name for parameter in self.keywords if parameter.required)


def operation_views(document: Json, types: Types) -> Iterator[OperationView]:
    """Yield every operation of a prepared document."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield _view(path, method, operation, document, types)


def _view(path: str, method: str, operation: Json, document: Json, types: Types) -> OperationView:
    declared = operation.get("parameters", [])
    fixed_headers = {each["name"]: each["schema"]["const"] for each in declared if _is_fixed_header(each)}
    parameters = [_parameter(parameter) for parameter in declared if not _is_fixed_header(parameter)]
    # Which argument is positional must not hang on the order in which a document lists them.
    parameters.sort(key=lambda each: path.find("{" + each.wire + "}") if each.place == "path" else len(path))
    content = operation.get("requestBody", {}).get("content", {})
    fields, whole_body = _body(content, types)
    answers = _answers(operation)
    event = answers.pop(EVENT_STREAM, {}).get("schema")
    answer, result = _answer(answers)
    page, item = _page(method, result, parameters, types.resolve)
    if operation["operationId"] in ECHOES:
        page = item = None
    files = tuple(_files(content, types))
    kinds_of = [dict(_kinds(media, types)) for media in content.values()]
    return OperationView(
        id=operation["operationId"],
        method=method.upper(),
        path=path,
        summary=operation.get("summary", ""),
        description=operation.get("description", ""),
        deprecated=bool(operation.get("deprecated")),
        security=_security(operation["security"] if "security" in operation else document["security"]),
        parameters=_told_apart([*parameters, *fields]),
        bodies=tuple(sorted(content, key=lambda kind: _rank(kind, content, types))),
        whole_body=whole_body,
        answer=answer,
        result=result,
        event=event,
        open_ended=event is not None and not _names_its_end(event, types),
        page=page,
        item=item,
        part_types={
            part: encoding["contentType"]
            for part, encoding in content.get("multipart/form-data", {}).get("encoding", {}).items()
            if "contentType" in encoding
        },
        files=files,
        references=tuple(name for name in files if any("object" in kinds.get(name, ()) for kinds in kinds_of)),
        fixed_headers=fixed_headers,
    )


def _told_apart(parameters: list[Parameter]) -> list[Parameter]:
    """Let what stands in two places of a request be two arguments: the second one is named after its place, too."""
    found: list[Parameter] = []
    taken: set[str] = set()
    for parameter in parameters:
        name = parameter.name if parameter.name not in taken else f"{parameter.name}_{parameter.place}"
        while name in taken:
            name += "_"
        taken.add(name)
        found.append(replace(parameter, name=name))
    return found


def _files(content: Json, types: Types) -> Iterator[str]:
    for name, kinds in _kinds(content.get("multipart/form-data", {}), types):
        if "binary" in kinds and "string" not in kinds:
            yield name


def _kinds(media: Json, types: Types) -> Iterator[tuple[str, set[str]]]:
    """Yield the properties of a body, and of what types each of them, or an item of its list, may be."""
    for name, value in types.resolve(media.get("schema", {})).get("properties", {}).items():
        resolved: Json = types.resolve(value)
        members = resolved.get("anyOf") or resolved.get("oneOf") or [resolved]
        members = [types.resolve(member) for member in members]
        items = [types.resolve(member.get("items", member)) for member in members]
        yield name, {"binary" if item.get("format") == "binary" else str(item.get("type")) for item in items}


def _is_fixed_header(parameter: Json) -> bool:
    return parameter["in"] == "header" and bool(parameter.get("required")) and "const" in parameter["schema"]


def _argument(name: str) -> str:
    return f"{name}_" if name in OPTIONS or keyword.iskeyword(name) else name


def _parameter(parameter: Json) -> Parameter:
    name = _argument(attribute(parameter["name"].removesuffix("[]")).lower())
    schema = parameter["schema"]
    if parameter["in"] == "query":
        schema = _timed(name, schema)
    return Parameter(
        name=HEADER_ARGUMENTS.get(parameter["name"].lower(), name) if parameter["in"] == "header" else name,
        wire=parameter["name"],
        place=parameter["in"],
        schema=schema,
        required=parameter.get("required", False),
        description=parameter.get("description", ""),
    )


def _timed(name: str, schema: Json) -> Json:
    """Return the schema of an argument; where it is Unix seconds, the client makes them of datetimes."""
    is_time = name.endswith(("_time", "_at")) and schema.get("type") == "integer"
    return {**schema, "format": TIME} if is_time else schema


def _body(content: Json, types: Types) -> tuple[list[Parameter], Json | None]:
    """Return the properties that a body is made of, over all its media types.

    A body that may be anything else is one argument, ``body``, and its schema comes second.
    """
    schemas = [media["schema"] for media in content.values() if "schema" in media]
    found: dict[str, list[tuple[Json, bool]]] = {}
    objects = 0
    for schema in schemas:
        members = list(_objects(types.resolve(schema), types))
        objects += len(members)
        for member in members:
            for name, value in member["properties"].items():
                found.setdefault(name, []).append((value, name in member.get("required", ())))
    if schemas and (not objects or (len(schemas) == 1 and not _is_of_fields(schemas[0], types))):
        whole = union(schemas)
        return [Parameter(name="body", wire="body", place="body", schema=whole, required=True)], whole
    names = attributes(found, OPTIONS)
    return [
        Parameter(
            name=names[name],
            wire=name,
            place="body",
            schema=_timed(name, uses[0][0]) if len(uses) == 1 else union([schema for schema, _ in uses]),
            required=len(uses) == objects and all(required for _, required in uses),
            description=next((str(schema["description"]) for schema, _ in uses if "description" in schema), ""),
        )
        for name, uses in found.items()
    ], None


def _objects(schema: Json, types: Types) -> Iterator[Json]:
    if "properties" in schema:
        yield schema
    for member in schema.get("anyOf", []):
        yield from _objects(types.resolve(member), types)


def _is_of_fields(schema: Json, types: Types) -> bool:
    """Whether a body is made of properties, whichever member of its union it is."""
    schema = types.resolve(schema)
    return "properties" in schema or ("anyOf" in schema and all(_is_of_fields(each, types) for each in schema["anyOf"]))


def _names_its_end(event: Json, types: Types) -> bool:
    """Whether an event of a stream says that it is the last one, or ``[DONE]`` follows the chunks of choices."""
    schemas = list(_objects(types.resolve(event), types))
    names = {value for schema in schemas for key in ("type", "event") for value in _constants(schema, key, types)}
    return bool(names & LAST_EVENTS) or all("choices" in schema["properties"] for schema in schemas)


def _constants(schema: Json, key: str, types: Types) -> list[Any]:
    value = types.resolve(schema["properties"].get(key, {}))
    return list(value.get("enum", [value["const"]] if "const" in value else []))


def _holds_file(content: Json, types: Types) -> bool:
    def binary(schema: Json, depth: int) -> bool:
        schema = types.resolve(schema)
        if schema.get("format") == "binary":
            return True
        parts = [*schema.get("anyOf", []), *schema.get("properties", {}).values(), schema.get("items", {})]
        return depth < 4 and any(binary(part, depth + 1) for part in parts if part)

    return binary(content.get("multipart/form-data", {}).get("schema", {}), 0)


def _rank(kind: str, content: Json, types: Types) -> int:
    """Place the forms of a body: one with files first, then JSON; another only where there is none of both."""
    if kind == "multipart/form-data":
        return 0 if _holds_file(content, types) else 1
    return 1 if kind == JSON or kind.endswith("+json") else 2


def _answers(operation: Json) -> Json:
    """Return what an operation may answer by media type; several answers of success in one type are a union."""
    found: Json = {}
    for response in operation["responses"].values():
        for kind, media in response.get("content", {}).items():
            if "schema" in media and "schema" in found.get(kind, {}):
                found[kind] = {**media, "schema": union([found[kind]["schema"], media["schema"]])}
            else:
                found[kind] = media
    return found


def _answer(answers: Json) -> tuple[str, Json | None]:
    if not answers:
        return "none", None
    kind, media = next(iter(answers.items()))
    if kind == JSON or kind.endswith("+json"):
        return "json", media.get("schema", {})
    return ("text" if kind.startswith("text/") or kind == "application/sdp" else "binary"), None


def _security(requirements: list[Json]) -> str:
    names = {name for requirement in requirements for name in requirement}
    if not names:
        return "none"
    return "admin_api_key" if names == {"AdminApiKeyAuth"} else "api_key"


def _page(
    method: str, result: Json | None, parameters: list[Parameter], resolve: Callable[[Json], Json]
) -> tuple[str | None, Json | None]:
    """Tell how the pages of a list follow one another, from the parameters it takes and the fields it answers."""
    if result is None:
        return None, None
    fields = resolve(result).get("properties", {})
    if method != "get" and not fields.keys() <= ENVELOPE:
        return None, None
    data = resolve(fields.get("data", {}))
    data = next((member for member in data.get("anyOf", []) if member != NULL and "items" in member), data)
    if data.get("type") != "array":
        return None, None
    query = {parameter.name for parameter in parameters if parameter.place == "query"}
    if "page" in query and {"next", "next_page"} & set(fields):
        return "page", data["items"]
    if "after" in query:
        return "after", data["items"]
    return "once", data["items"]
