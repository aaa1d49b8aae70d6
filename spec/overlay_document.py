"""Applies OpenAPI Overlay documents (Overlay Specification 1.0) and checks that each action is still needed.

An action has a `target` (JSONPath, RFC 9535) and `update` or `remove`. Three extension keys of ours go with it:

- `x-reason`: why the action exists, in our own words.
- `x-evidence`: where the fact was observed.
- `x-expect`: what upstream says at the target *before* the action. Objects are compared as a subset (each named member
  must exist and match, others may exist), everything else must be equal; `x-absent: [name, ...]` inside an expected
  object names members that must not exist. If it does not match, upstream has fixed or moved the thing.

An action is also reported if it matches nothing, or if it would change nothing because upstream already says so.

Merging follows the Overlay Specification: objects recursively, arrays by appending, everything else by replacement.
JSONPath is a library's; the rest is ours, for `x-expect`, and for the list of all actions that no longer apply.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import getitem
from pathlib import Path
from typing import Any

import jsonpath_rfc9535
from jsonpath_rfc9535 import JSONPathError

from spec.overlay_values import is_there, kind, merge, mismatch
from spec.upstream import SpecError, parse_values, read_text

_ACTION_KEYS = frozenset({"target", "update", "remove", "description"})


@dataclass(frozen=True, kw_only=True)
class Failure:
    """One action that can no longer stay as it is.

    Attributes:
        name: The overlay document.
        index: 0-based place in its `actions`.
        target: The JSONPath.
        kind: "invalid", "no-match", "unexpected" (x-expect does not match), "no-effect" (upstream already says so) or
            "lost" (an operation was lost with it).
        message: What is wrong and what to do.
    """

    name: str
    index: int
    target: str
    kind: str
    message: str

    @property
    def stops(self) -> bool:
        """Whether the document is wrong without the action, and does not only lack words or a correction."""
        return self.kind in ("invalid", "lost")

    def __str__(self) -> str:
        return f"{self.name}: actions[{self.index}] {self.target}: {self.message}"


class OverlayError(Exception):
    """One or more actions failed; the document may be partly changed and must not be used.

    Attributes:
        failures: Every failure, in the order of the actions.
    """

    def __init__(self, failures: list[Failure]) -> None:
        self.failures = tuple(failures)
        super().__init__("\n".join(str(failure) for failure in failures))


def load_overlay(path: str | Path) -> dict[str, Any]:
    """Read an overlay document.

    Raises:
        SpecError: Not readable, or not an Overlay 1.0 document.
    """
    overlay = parse_values(read_text(path), path)
    if not isinstance(overlay, dict) or not re.fullmatch(r"1\.0(\.\d+)?", str(overlay.get("overlay"))):
        raise SpecError(path, "not an overlay document: it must begin with 'overlay: 1.0.0'")
    if not isinstance(overlay.get("actions"), list) or not overlay["actions"]:
        raise SpecError(path, "an overlay document needs a list of at least one action in 'actions'")
    return overlay


def apply(document: dict[str, Any], overlay: dict[str, Any], *, name: str) -> None:
    """Apply each action of an overlay to a document, in place and in order.

    Args:
        document: JSON values; changed in place.
        overlay: An overlay from `load_overlay`.
        name: The name of the overlay in errors: its file name.

    Raises:
        OverlayError: At least one action failed; the others were applied, so that all failures are reported at once.
    """
    failures = []
    removed: dict[str, Failure] = {}
    before = _operations(document)
    for index, action in enumerate(overlay["actions"]):
        target = str(action.get("target", "")) if isinstance(action, dict) else ""
        try:
            _carry_out(document, action)
        except _ActionError as error:
            failures.append(Failure(name=name, index=index, target=target, kind=error.kind, message=error.message))
        else:
            if action.get("remove") and target.startswith("$.paths"):
                for lost in before - _operations(document) - removed.keys():
                    message = f"removes {lost}, and no action puts it anywhere else: delete or revise the action"
                    removed[lost] = Failure(name=name, index=index, target=target, kind="lost", message=message)
    failures += [removed[lost] for lost in sorted(removed.keys() - _operations(document))]
    if failures:
        raise OverlayError(failures)


def _operations(document: dict[str, Any]) -> set[str]:
    """Return the ids of a document's operations; those without one are identified by their place."""
    return {
        operation.get("operationId", f"{method.upper()} {path}")
        for path, item in document.get("paths", {}).items()
        for method, operation in (item.items() if isinstance(item, dict) else ())
        if isinstance(operation, dict)
    }


class _ActionError(Exception):
    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message


@dataclass(slots=True)
class _Match:
    """A node and its parent; the root has none (`parent` is None)."""

    parent: Any
    key: Any
    value: Any


def _carry_out(document: dict[str, Any], action: Any) -> None:
    _check_form(action)
    matches = _find(document, action["target"])
    if not matches:
        raise _ActionError("no-match", "matches nothing: upstream removed or moved it; delete or revise the action")
    if "x-expect" in action:
        for match in matches:
            problem = mismatch(action["x-expect"], match.value, "")
            if problem:
                raise _ActionError("unexpected", f"{problem}: upstream fixed or moved it; delete or revise the action")
    if action.get("remove"):
        _remove(matches)
        return
    update = action["update"]
    for match in matches:
        if not isinstance(match.value, list) and not (isinstance(match.value, dict) and isinstance(update, dict)):
            raise _ActionError("invalid", f"cannot merge {kind(update)} into {kind(match.value)}")
    for name in _named(update):
        if not _is_defined(document, name):
            raise _ActionError("no-match", f"refers to {name}, which upstream lacks: delete or revise the action")
    if all(is_there(update, match.value) for match in matches):
        raise _ActionError("no-effect", "upstream already has this; delete the action")
    for match in matches:
        merge(match.value, update)


def _is_defined(document: Any, pointer: str) -> bool:
    node = document
    for part in pointer.removeprefix("#/").split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, dict) or key not in node:
            return False
        node = node[key]
    return True


def _named(update: Any) -> Iterator[str]:
    """Yield what a value refers to within its document."""
    if isinstance(update, dict):
        if isinstance(named := update.get("$ref"), str) and named.startswith("#/"):
            yield named
        for value in update.values():
            yield from _named(value)
    elif isinstance(update, list):
        for item in update:
            yield from _named(item)


def _check_form(action: Any) -> None:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        raise _ActionError("invalid", "an action is an object with a 'target'")
    unknown = [key for key in action if key not in _ACTION_KEYS and not key.startswith("x-")]
    if unknown:
        raise _ActionError("invalid", f"unknown key {unknown[0]!r}")
    if ("update" in action) is (action.get("remove") is True):
        raise _ActionError("invalid", "an action has either 'update' or 'remove: true'")


def _find(document: dict[str, Any], target: str) -> list[_Match]:
    """Return the nodes that a JSONPath selects, each once, even if it is selected twice: ``$['a','a']``."""
    try:
        nodes = jsonpath_rfc9535.find(target, document)
    except JSONPathError as error:
        raise _ActionError("invalid", f"not a JSONPath of RFC 9535: {error}") from None
    values = {node.location: node.value for node in nodes}
    return [_Match(_above(document, path), path[-1] if path else "", value) for path, value in values.items()]


def _above(document: Any, path: tuple[str | int, ...]) -> Any:
    """Return what contains a node; None for the document itself. Versions of the library name it differently."""
    return reduce(getitem, path[:-1], document) if path else None


def _remove(matches: list[_Match]) -> None:
    """Remove nodes; those of one array from its end, so that the remaining indices stay valid."""
    if any(match.parent is None for match in matches):
        raise _ActionError("invalid", "the whole document cannot be removed")
    for match in matches:
        if isinstance(match.parent, dict):
            match.parent.pop(match.key, None)
    in_lists = [match for match in matches if isinstance(match.parent, list)]
    for match in sorted(in_lists, key=lambda found: int(found.key), reverse=True):
        del match.parent[match.key]
