"""Operations: inlined references, one tag, prepared parameters and bodies, only successful answers.

Everything else that upstream declares for an operation is set aside, see ``unseen.py``.
"""

from __future__ import annotations

import re
from typing import Any

from .names import pascal
from .normal import Normaliser
from .sendable import check_body, check_names, is_sent
from .unseen import UNSEEN, unseen_of

Json = dict[str, Any]

STATED = ("style", "explode", "allowReserved", "allowEmptyValue")


def prepare_operation(
    path: str, method: str, item: Json, components: Json, normaliser: Normaliser, *, is_webhook: bool = False
) -> Json:
    """Return the prepared form of one operation of ``path``, from the path item ``item``.

    Raises:
        ValueError: It requires something that no call can provide.
    """
    operation = item[method]
    identity = operation.get("operationId") or ("" if is_webhook else method + pascal(path))
    name, place = pascal(identity or path), f"{method.upper()} {path}"

    def answer(response: Json) -> Json:
        return prepare_answer(target_of(response, components), name, components, normaliser)

    prepared: Json = {"tags": operation.get("tags", [])[:1] or [_tag_from_path(path)]}
    if identity:
        prepared["operationId"] = identity
    if operation.get("deprecated"):
        prepared["deprecated"] = True
    if "security" in operation:
        prepared["security"] = operation["security"]
    own = [target_of(parameter, components) for parameter in operation.get("parameters", [])]
    known = {(parameter["name"], parameter["in"]) for parameter in own}
    shared = [target_of(parameter, components) for parameter in item.get("parameters", [])]
    own += [parameter for parameter in shared if (parameter["name"], parameter["in"]) not in known]
    if not is_webhook:
        own = _of_path(path, [parameter for parameter in own if is_sent(parameter, place)])
    if own:
        prepared["parameters"] = [_parameter(parameter, name, normaliser) for parameter in own]
        check_names(prepared["parameters"], place)
    body = target_of(operation["requestBody"], components) if "requestBody" in operation else None
    if body is not None:
        # The API requires every body that it declares, although few operations say so.
        prepared["requestBody"] = {"required": True, "content": _content(body.get("content", {}), name, normaliser)}
        check_body(prepared["requestBody"]["content"], normaliser.resolve, place)
    prepared["responses"] = {
        str(status): _without_headers(answer(response))
        for status, response in _successes(operation.get("responses", {})).items()
    }
    if not prepared["responses"]:
        prepared["responses"] = {"200": {"description": ""}}

    calls = {key: target_of(value, components) for key, value in operation.get("callbacks", {}).items()}
    unseen = unseen_of({**operation, "callbacks": calls}, item, body, answer)
    if unseen:
        prepared[UNSEEN] = unseen
    return prepared


def _successes(responses: Json) -> Json:
    """Return the answers that do not raise: the successful ones, else the default for every status."""
    found = {status: response for status, response in responses.items() if str(status).startswith("2")}
    return found or {status: response for status, response in responses.items() if status == "default"}


def _of_path(path: str, parameters: list[Json]) -> list[Json]:
    """Align a path's parameters with those of its template."""
    named = re.findall(r"{([^{}]*)}", path)
    kept = [each for each in parameters if each["in"] != "path" or each["name"] in named]
    known = {each["name"] for each in kept if each["in"] == "path"}
    return kept + [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in dict.fromkeys(named)
        if name not in known
    ]


def _parameter(parameter: Json, name: str, normaliser: Normaliser) -> Json:
    schema = normaliser.normal(parameter.get("schema", {}), name)
    body = normaliser.resolve(schema)
    kinds = {normaliser.resolve(member).get("type") for member in body.get("anyOf", [body])}
    prepared: Json = {"name": parameter["name"], "in": parameter["in"]}
    if parameter["in"] == "path" or parameter.get("required"):
        prepared["required"] = True
    if parameter.get("deprecated"):
        prepared["deprecated"] = True
    if parameter["in"] == "query" and kinds - {"null"} == {"array"}:
        # A single value of a possible list is sent without brackets, so such a name keeps its form: a call adds them.
        prepared["name"] = parameter["name"].removesuffix("[]") + "[]"
    elif parameter["in"] == "query" and "object" in kinds:
        prepared |= {"style": "deepObject", "explode": True}
    stated = {key: parameter[key] for key in STATED if key in parameter and key not in prepared}
    style = stated.get("style", _default_style(parameter))
    defaults = {"style": _default_style(parameter), "explode": style == "form"}
    prepared |= {key: value for key, value in stated.items() if value != defaults.get(key, False)}
    prepared["schema"] = schema
    return prepared


def _default_style(parameter: Json) -> str:
    return "form" if parameter["in"] in ("query", "cookie") else "simple"


def prepare_answer(response: Json, name: str, components: Json, normaliser: Normaliser) -> Json:
    """Return the prepared form of an answer, with its headers."""
    prepared: Json = {"description": ""}
    content = _content(response.get("content", {}), name, normaliser)
    if content:
        prepared["content"] = content
    headers = {
        key: {**header, "schema": normaliser.normal(header["schema"], name)} if "schema" in header else header
        for key, written in response.get("headers", {}).items()
        for header in (target_of(written, components),)
    }
    if headers:
        prepared["headers"] = headers
    return prepared


def _without_headers(answer: Json) -> Json:
    return {key: value for key, value in answer.items() if key != "headers"}


def _content(content: Json, name: str, normaliser: Normaliser) -> Json:
    prepared: Json = {}
    for written, media in content.items():
        media_type = written.partition(";")[0].strip().lower()  # a charset does not affect the type
        if media_type in prepared:
            continue
        prepared[media_type] = {}
        if "schema" in media:
            prepared[media_type]["schema"] = normaliser.normal(media["schema"], name)
        if "encoding" in media:
            prepared[media_type]["encoding"] = media["encoding"]
    return prepared


def target_of(node: Json, components: Json) -> Json:
    """Follow a ``$ref`` to a shared parameter, body, response or path item."""
    while "$ref" in node:
        _, of, section, name = [*node["$ref"].split("/", 3), "", "", ""][:4]
        if of != "components" or name not in components.get(section, {}):
            raise ValueError(f"$ref {node['$ref']!r}: only something in components can be named")
        node = components[section][name]
    return node


def _tag_from_path(path: str) -> str:
    return pascal(path.strip("/").split("/")[0].split("?")[0])
