"""Operations: inline references, one tag, prepared parameters and bodies, only answers of success."""

from __future__ import annotations

from typing import Any

from .names import pascal
from .normal import Normaliser

Json = dict[str, Any]


def prepare_operation(
    path: str, operation: Json, shared_parameters: list[Json], components: Json, normaliser: Normaliser
) -> Json:
    """Return the prepared form of one operation of ``path``."""
    name = pascal(operation.get("operationId", path))
    prepared: Json = {"tags": operation.get("tags", [])[:1] or [_tag_from_path(path)]}
    if "operationId" in operation:
        prepared["operationId"] = operation["operationId"]
    if operation.get("deprecated"):
        prepared["deprecated"] = True
    if "security" in operation:
        prepared["security"] = operation["security"]
    own = [_target(parameter, components) for parameter in operation.get("parameters", [])]
    known = {(parameter["name"], parameter["in"]) for parameter in own}
    shared = [_target(parameter, components) for parameter in shared_parameters]
    own += [parameter for parameter in shared if (parameter["name"], parameter["in"]) not in known]
    if own:
        prepared["parameters"] = [_parameter(parameter, name, normaliser) for parameter in own]
    if "requestBody" in operation:
        body = _target(operation["requestBody"], components)
        # The API refuses a call without its body wherever it declares one, though few operations say so.
        prepared["requestBody"] = {"required": True, "content": _content(body.get("content", {}), name, normaliser)}
    prepared["responses"] = {
        str(status): _response(_target(response, components), name, normaliser)
        for status, response in operation.get("responses", {}).items()
        if str(status).startswith("2")  # an error is raised, never returned
    }
    if not prepared["responses"]:
        prepared["responses"] = {"200": {"description": ""}}
    return prepared


def _parameter(parameter: Json, name: str, normaliser: Normaliser) -> Json:
    schema = normaliser.normal(parameter.get("schema", {}), name)
    body = normaliser.resolve(schema)
    kinds = {normaliser.resolve(member).get("type") for member in body.get("anyOf", [body])}
    prepared: Json = {"name": parameter["name"], "in": parameter["in"]}
    if parameter["in"] == "path" or parameter.get("required"):
        prepared["required"] = True
    if parameter.get("deprecated"):
        prepared["deprecated"] = True
    if parameter["in"] == "query" and "array" in kinds:
        prepared["name"] = parameter["name"].removesuffix("[]") + "[]"
    elif parameter["in"] == "query" and "object" in kinds:
        prepared |= {"style": "deepObject", "explode": True}
    prepared["schema"] = schema
    return prepared


def _response(response: Json, name: str, normaliser: Normaliser) -> Json:
    prepared: Json = {"description": ""}
    content = _content(response.get("content", {}), name, normaliser)
    if content:
        prepared["content"] = content
    return prepared


def _content(content: Json, name: str, normaliser: Normaliser) -> Json:
    prepared: Json = {}
    for media_type, media in content.items():
        prepared[media_type] = {}
        if "schema" in media:
            prepared[media_type]["schema"] = normaliser.normal(media["schema"], name)
        if "encoding" in media:
            prepared[media_type]["encoding"] = media["encoding"]
    return prepared


def _target(node: Json, components: Json) -> Json:
    """Follow a ``$ref`` to a shared parameter, body or response."""
    while "$ref" in node:
        _, _, section, name = node["$ref"].split("/", 3)
        node = components[section][name]
    return node


def _tag_from_path(path: str) -> str:
    return pascal(path.strip("/").split("/")[0].split("?")[0])
