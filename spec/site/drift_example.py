"""An example of the drift report: the page for a later document that changes a few chat operations."""

from __future__ import annotations

import copy
from typing import Any

from spec.drift.cli import make_report
from spec.drift.documents import Prepared
from spec.drift.report import renderer
from spec.pipeline import PREPARED
from spec.reference.kinds import references
from spec.upstream import load

PATHS = ("/chat/completions", "/chat/completions/{completion_id}", "/chat/completions/{completion_id}/messages")


def drift_page() -> str:
    """Return the report as a page."""
    old = _excerpt(load(PREPARED))
    new = copy.deepcopy(old)
    schemas = new["components"]["schemas"]
    request = schemas["CreateChatCompletionRequest"]
    del request["properties"]["logit_bias"]
    request["properties"]["n"]["maximum"] = 16
    request["properties"]["tone"] = {"type": "string", "enum": ["plain", "formal"]}
    request["required"] = [*request["required"], "tone"]
    schemas["CreateChatCompletionResponse"]["properties"]["latency_ms"] = {"type": "integer"}
    schemas["CreateChatCompletionResponseChoicesItemFinishReason"]["enum"].append("tool_limit")
    del new["paths"][PATHS[2]]
    report = make_report(Prepared("today", old, "", old), Prepared("tomorrow (an example)", new, "", new))
    return renderer("html")(report)


def _excerpt(document: dict[str, Any]) -> dict[str, Any]:
    """Return the part of a document that the paths reach."""
    paths = {path: document["paths"][path] for path in PATHS}
    schemas = document["components"]["schemas"]
    rest = {name: part for name, part in document["components"].items() if name != "schemas"}
    reached: dict[str, Any] = {}
    waiting = references([paths, rest])
    while waiting:
        name = waiting.pop()
        if name in schemas and name not in reached:
            reached[name] = schemas[name]
            waiting += references(schemas[name])
    return {**document, "paths": paths, "components": {**rest, "schemas": reached}}
