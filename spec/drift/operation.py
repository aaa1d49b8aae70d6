"""The operations and webhooks of a document, each with its place."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from spec.drift.shapes import Schema, escape
from spec.prepare.unseen import UNSEEN

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(slots=True)
class Operation:
    """One operation (or webhook) with its place in the document.

    Attributes:
        name: "POST /chat/completions"; its method and path.
        key: The name with the path parameters blanked out.
        pointer: JSON Pointer.
        body: The JSON value.
        path: The path.
        parameters: (location, name without []) -> (pointer, parameter).
    """

    name: str
    key: str
    pointer: str
    body: dict[str, Any]
    path: str
    is_webhook: bool = False
    parameters: dict[tuple[str, str], tuple[str, Any]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The operationId, or the name if upstream does not give one."""
        return str(self.body.get("operationId", self.name))


def operations_of(document: Schema) -> Iterator[Operation]:
    """Yield the operations and webhooks of a document."""
    for section in ("paths", "webhooks"):
        for path, item in document.get(section, {}).items():
            for method in METHODS:
                if method in item:
                    yield _operation(section, path, method, item)


def _operation(section: str, path: str, method: str, item: dict[str, Any]) -> Operation:
    pointer = f"#/{section}/{escape(path)}"
    is_webhook = section == "webhooks"
    title = f"webhook {path}" if is_webhook else f"{method.upper()} {path}"
    body = _unfolded(item[method])
    if "servers" in item:
        body = {"servers": item["servers"], **body}
    operation = Operation(title, _blank(title), f"{pointer}/{method}", body, path, is_webhook)
    for base, parameters in (
        (pointer, item.get("parameters")),
        (operation.pointer, item[method].get("parameters")),
    ):
        for index, parameter in enumerate(parameters or []):
            name = parameter.get("name", "").removesuffix("[]")
            key = (parameter.get("in", ""), name.lower() if parameter.get("in") == "header" else name)
            operation.parameters[key] = (f"{base}/parameters/{index}", parameter)
    return operation


def answer_name(answer: Schema) -> str | None:
    """Return the shared answer that a `$ref` names, or None."""
    reference = answer.get("$ref")
    return reference.rpartition("/")[2] if isinstance(reference, str) else None


def _unfolded(operation: Schema) -> Schema:
    """Put what preparation sets aside (see `spec.prepare.unseen`) back where upstream writes it."""
    unseen = operation.get(UNSEEN)
    if not unseen:
        return operation
    found = {**operation, **{key: unseen[key] for key in ("servers", "callbacks") if key in unseen}}
    found["tags"] = [*operation.get("tags", []), *unseen.get("more_tags", [])]
    found["responses"] = {**operation["responses"], **unseen.get("errors", {})}
    for status, headers in unseen.get("headers", {}).items():
        found["responses"][status] = {**found["responses"].get(status, {}), "headers": headers}
    if unseen.get("optional_body"):
        found["requestBody"] = {**operation["requestBody"], "required": False}
    return found


def path_parameters(path: str) -> list[str]:
    """Return the names in a path's braces, in order."""
    return [part.split("}")[0] for part in path.split("{")[1:]]


def _blank(name: str) -> str:
    for parameter in path_parameters(name):
        name = name.replace("{" + parameter + "}", "{}")
    return name
