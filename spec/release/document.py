"""A release as a separate OpenAPI document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spec.prepare.names import pascal
from spec.release.fields import Field
from spec.release.method import Method
from spec.release.methods import read_methods
from spec.release.modules import Definition, Package
from spec.release.routes import Route
from spec.release.sessions import Session, read_sessions
from spec.release.source import PACKAGE, read_files
from spec.release.types import Schemas

Json = dict[str, Any]

EVIDENCE = "x-evidence"


@dataclass(frozen=True, slots=True)
class Release:
    """The contents of one release.

    Attributes:
        version: "3.57.0".
        document: A valid OpenAPI 3.1 document; each operation states its source under `x-evidence`.
        names: The dotted names for each route, the operation's own first.
        sessions: The messages of WebSocket sessions, by the dotted name of the resource.
    """

    version: str
    document: Json
    names: dict[Route, list[str]]
    sessions: dict[str, Session]

    @property
    def name(self) -> str:
        return f"{PACKAGE} {self.version}"


def read_release(source: str | Path) -> Release:
    """Read a release: `openai==VERSION`, a wheel, an sdist or a folder.

    Raises:
        SpecError: It cannot be read, or contains something that the reader does not understand.
    """
    package = Package(read_files(source))
    schemas = Schemas(package)
    methods = read_methods(package, schemas)
    sessions = read_sessions(package, schemas)
    names: dict[Route, list[str]] = {}
    for method in methods:
        names.setdefault(method.route, [])
        if method.dotted not in names[method.route]:
            names[method.route].append(method.dotted)
    return Release(package.version, document_of(package, methods, schemas), names, sessions)


def document_of(package: Package, methods: list[Method], schemas: Schemas) -> Json:
    """Return the OpenAPI document of a release whose methods were read with `schemas`."""
    paths: Json = {}
    for method in methods:
        item = paths.setdefault(method.path, {})
        if method.verb in item:
            _unite(item[method.verb], _operation(method))
        else:
            item[method.verb] = _operation(method)
    return {
        "openapi": "3.1.0",
        "info": {"title": PACKAGE, "version": package.version},
        "security": [{"ApiKeyAuth": []}],
        "paths": paths,
        "webhooks": _webhooks(package, schemas),
        "components": {
            "schemas": schemas.components,
            "securitySchemes": {
                name: {"type": "http", "scheme": "bearer"} for name in ("ApiKeyAuth", "AdminApiKeyAuth")
            },
        },
    }


def operation_id(dotted: str) -> str:
    """Name an operation after its dotted name: `beta.agents.create` is `createBetaAgents`."""
    resource, _, verb = dotted.rpartition(".")
    words = re.split(r"_+", verb)
    return words[0] + "".join(word.capitalize() for word in words[1:]) + pascal(resource)


def _operation(method: Method) -> Json:
    operation: Json = {"operationId": operation_id(method.dotted), EVIDENCE: method.evidence}
    if method.deprecated:
        operation["deprecated"] = True
    if method.security:
        operation["security"] = [{method.security: []}]
    parameters: list[Json] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in re.findall(r"\{([^}]*)\}", method.path)
    ]
    for place, fields in (("query", method.query), ("header", method.headers)):
        parameters += [_parameter(place, field) for field in fields.values()]
    parameters += [
        {"name": name, "in": "header", "required": True, "schema": {"type": "string", "const": value}}
        for name, value in method.fixed_headers.items()
    ]
    if parameters:
        operation["parameters"] = parameters
    if method.body is not None:
        kinds = {"always": ["multipart/form-data"], "with files": ["multipart/form-data", "application/json"]}
        schema = _object(method.body)
        content = {kind: {"schema": schema} for kind in kinds.get(method.multipart, ["application/json"])}
        operation["requestBody"] = {"required": True, "content": content}
    answers: Json = {}
    if method.answer == "json":
        answers["application/json"] = {"schema": method.result}
    elif method.answer != "none":
        kind = {"text": "text/plain", "sdp": "application/sdp"}.get(method.answer, "application/octet-stream")
        answers[kind] = {
            "schema": {"type": "string"} if method.answer == "text" else {"type": "string", "format": "binary"}
        }
    if method.event is not None:
        answers["text/event-stream"] = {"schema": method.event}
    operation["responses"] = {"200": {"description": "", **({"content": answers} if answers else {})}}
    return operation


def _unite(known: Json, other: Json) -> None:
    """Merge what two methods say about a shared operation; where they differ, the first one counts."""
    there = {(each["name"], each["in"]) for each in known.get("parameters", [])}
    for parameter in other.get("parameters", []):
        if (parameter["name"], parameter["in"]) not in there:
            known.setdefault("parameters", []).append(parameter)


def _parameter(place: str, field: Field) -> Json:
    found: Json = {"name": field.wire, "in": place, "schema": field.schema}
    if field.required:
        found["required"] = True
    return found


def _object(fields: dict[str, Field]) -> Json:
    found: Json = {"type": "object", "properties": {field.wire: field.schema for field in fields.values()}}
    required = [field.wire for field in fields.values() if field.required]
    return found | ({"required": required} if required else {})


def _webhooks(package: Package, schemas: Schemas) -> Json:
    """Return the events that the release unwraps, by the value of their `type`."""
    module = package.module(("types", "webhooks", "unwrap_webhook_event"))
    if module is None or module.main is None:
        raise ValueError("the release has no types/webhooks/unwrap_webhook_event.py")
    union = schemas.named(Definition(module, module.main, module.definitions[module.main]))
    members = schemas.components[union["$ref"].rpartition("/")[2]]["anyOf"]
    found: Json = {}
    for member in members:
        schema = schemas.components[member["$ref"].rpartition("/")[2]]
        for value in schema["properties"]["type"]["enum"]:
            found[value.replace(".", "_")] = {
                "post": {
                    EVIDENCE: schemas.origins[member["$ref"].rpartition("/")[2]].module.path,
                    "requestBody": {"required": True, "content": {"application/json": {"schema": member}}},
                    "responses": {"200": {"description": ""}},
                }
            }
    return found
