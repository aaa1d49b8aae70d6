"""POST /moderations: flags a few words, so that both outcomes can be seen."""

from __future__ import annotations

import re
from typing import Any

from .. import _check
from .._call import Answer, Call, Route
from .._store import digest
from . import models

OLD = (
    "harassment", "harassment/threatening", "hate", "hate/threatening", "self-harm", "self-harm/instructions",
    "self-harm/intent", "sexual", "sexual/minors", "violence", "violence/graphic",
)  # fmt: skip
NEW = (*OLD, "illicit", "illicit/violent")
WORDS = {
    "violence": r"\b(?:kill|murder|attack)",
    "hate": r"\bhate",
    "self-harm": r"\bsuicid",
    "illicit": r"\b(?:bomb|steal)",
}
IMAGE = ("self-harm", "self-harm/instructions", "self-harm/intent", "sexual", "violence", "violence/graphic")


def create(call: Call) -> Answer:
    """Judge one text, several texts, or the parts of one message."""
    body = call.object()
    # Without a model the real server answers in the old form, although the spec's default is the new model.
    name = _check.typed(body, "model", str) or "text-moderation-latest"
    model = models.dated(call, name)
    value = _check.required(body, "input")
    if isinstance(value, str):
        inputs: list[Any] = [value]
    elif isinstance(value, list) and value and all(isinstance(item, str) for item in value):
        inputs = value
    elif isinstance(value, list) and value and all(isinstance(item, dict) and "type" in item for item in value):
        inputs = [value]
    else:
        raise _check.invalid("input", "expected a string, an array of strings or an array of parts", "invalid_type")
    results = [judge(item, is_new=name.startswith("omni")) for item in inputs]
    return Answer(body={"id": call.store.new_id("modr-", body), "model": model, "results": results})


def judge(item: str | list[dict[str, Any]], *, is_new: bool) -> dict[str, Any]:
    """Build the verdict on one input."""
    parts = [{"type": "text", "text": item}] if isinstance(item, str) else item
    text = " ".join(str(part.get("text", "")) for part in parts)
    kinds = {"image" if part["type"] == "image_url" else "text" for part in parts}
    names = NEW if is_new else OLD
    categories = {name: name in WORDS and re.search(WORDS[name], text, re.IGNORECASE) is not None for name in names}
    noise = {name: digest(name + text) % 1000 / 1_000_000 + 0.000001 for name in categories}
    verdict: dict[str, Any] = {
        "flagged": any(categories.values()),
        "categories": categories,
        "category_scores": {name: 0.9 + noise[name] if hit else noise[name] for name, hit in categories.items()},
    }
    if is_new:
        verdict["category_applied_input_types"] = {
            name: [kind for kind in ("text", "image") if kind in kinds and (kind == "text" or name in IMAGE)]
            for name in categories
        }
    return verdict


ROUTES = [Route("POST", "/moderations", create)]
