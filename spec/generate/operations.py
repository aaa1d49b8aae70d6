"""What the templates know about an operation beyond what openapi-python-client reads."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from spec.generate.attributes import attribute
from spec.generate.bodies import JSON, OPTIONS, body_of, file_fields, kinds_of_fields, objects_of, rank, timed
from spec.generate.operation_view import OperationView, Parameter
from spec.generate.types import Types
from spec.prepare.unions import NULL, union

Json = dict[str, Any]

EVENT_STREAM = "text/event-stream"
HEADER_ARGUMENTS = {"openai-beta": "betas"}
"""Arguments that users know by another name than the header's."""
LAST_EVENTS = frozenset({
    "response.completed", "response.failed", "response.incomplete", "response.cancelled",
    "speech.audio.done", "transcript.text.done", "image_generation.completed", "image_edit.completed",
    "thread.run.completed", "thread.run.failed", "thread.run.cancelled", "thread.run.expired",
    "thread.run.incomplete", "thread.run.requires_action",
})  # fmt: skip
"""Types or names of final events; overlay knows them."""
ENVELOPE = frozenset({"object", "data", "first_id", "last_id", "has_more", "next_page", "search_query"})
"""The fields of an answer that is only a list."""
ECHOES = frozenset({"createConversationItems"})
"""Lists of what the call itself added: users await them as a model; there is nothing to page through."""


def operation_views(document: Json, types: Types) -> Iterator[OperationView]:
    """Yield every operation of a prepared document."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield _view(path, method, operation, document, types)


def _view(path: str, method: str, operation: Json, document: Json, types: Types) -> OperationView:
    declared = operation.get("parameters", [])
    fixed_headers = {each["name"]: each["schema"]["const"] for each in declared if _is_fixed_header(each)}
    parameters = [_parameter(parameter) for parameter in declared if not _is_fixed_header(parameter)]
    # The choice of the positional argument must not depend on a document's order.
    parameters.sort(key=lambda each: path.find("{" + each.wire + "}") if each.place == "path" else len(path))
    content = operation.get("requestBody", {}).get("content", {})
    fields, whole_body = body_of(content, types)
    answers = _answers(operation)
    event = answers.pop(EVENT_STREAM, {}).get("schema")
    answer, result = _answer(answers)
    page, item = _page(method, result, parameters, types.resolve)
    if operation["operationId"] in ECHOES:
        page = item = None
    files = tuple(file_fields(content, types))
    kinds_of = [dict(kinds_of_fields(media, types)) for media in content.values()]
    return OperationView(
        id=operation["operationId"],
        method=method.upper(),
        path=path,
        summary=operation.get("summary", ""),
        description=operation.get("description", ""),
        deprecated=bool(operation.get("deprecated")),
        security=_security(operation["security"] if "security" in operation else document["security"]),
        parameters=_told_apart([*parameters, *fields]),
        bodies=tuple(sorted(content, key=lambda kind: rank(kind, content, types))),
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
    """Turn a name that occurs in two places of a request into two arguments: the second one also names its place."""
    found: list[Parameter] = []
    taken: set[str] = set()
    for parameter in parameters:
        name = parameter.name if parameter.name not in taken else f"{parameter.name}_{parameter.place}"
        while name in taken:
            name += "_"
        taken.add(name)
        found.append(replace(parameter, name=name))
    return found


def _is_fixed_header(parameter: Json) -> bool:
    return parameter["in"] == "header" and bool(parameter.get("required")) and "const" in parameter["schema"]


def _argument(name: str) -> str:
    return f"{name}_" if name in OPTIONS or keyword.iskeyword(name) else name


def _parameter(parameter: Json) -> Parameter:
    name = _argument(attribute(parameter["name"].removesuffix("[]")).lower())
    schema = parameter["schema"]
    if parameter["in"] == "query":
        schema = timed(name, schema)
    return Parameter(
        name=HEADER_ARGUMENTS.get(parameter["name"].lower(), name) if parameter["in"] == "header" else name,
        wire=parameter["name"],
        place=parameter["in"],
        schema=schema,
        required=parameter.get("required", False),
        description=parameter.get("description", ""),
    )


def _names_its_end(event: Json, types: Types) -> bool:
    """Return whether a stream event says that it is the last one, or ``[DONE]`` follows the chunks of choices."""
    schemas = list(objects_of(types.resolve(event), types))
    names = {value for schema in schemas for key in ("type", "event") for value in _constants(schema, key, types)}
    return bool(names & LAST_EVENTS) or all("choices" in schema["properties"] for schema in schemas)


def _constants(schema: Json, key: str, types: Types) -> list[Any]:
    value = types.resolve(schema["properties"].get(key, {}))
    return list(value.get("enum", [value["const"]] if "const" in value else []))


def _answers(operation: Json) -> Json:
    """Return the answers of an operation by media type; several successful answers of one type form a union."""
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
    """Return how a list is paged, from its parameters and the fields of its answer."""
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
