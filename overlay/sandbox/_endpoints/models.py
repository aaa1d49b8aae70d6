"""GET /models and /models/{model}, and the model names that other endpoints accept."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from .._call import Answer, ApiError, Call, Route, not_found

# The requested name, and the dated name in the server's answers.
CHAT = {
    "gpt-3.5-turbo": "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k": "gpt-3.5-turbo-16k-0613",
    "gpt-4": "gpt-4-0613",
    "gpt-4-turbo": "gpt-4-turbo-2024-04-09",
    "gpt-4-turbo-preview": "gpt-4-0125-preview",
    "gpt-4o": "gpt-4o-2024-08-06",
    "gpt-4o-mini": "gpt-4o-mini-2024-07-18",
    "gpt-4o-search-preview": "gpt-4o-search-preview-2025-03-11",
    "gpt-4o-mini-search-preview": "gpt-4o-mini-search-preview-2025-03-11",
    "gpt-4.1": "gpt-4.1-2025-04-14",
    "gpt-4.1-mini": "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano": "gpt-4.1-nano-2025-04-14",
    "gpt-5": "gpt-5-2025-08-07",
    "gpt-5-mini": "gpt-5-mini-2025-08-07",
    "gpt-5-nano": "gpt-5-nano-2025-08-07",
    "gpt-5-chat-latest": "gpt-5-chat-latest",
    "gpt-5.1": "gpt-5.1-2025-11-13",
    "gpt-5.2": "gpt-5.2-2025-12-11",
    "gpt-5.4": "gpt-5.4-2026-03-05",
    "gpt-5.4-mini": "gpt-5.4-mini-2026-03-17",
    "gpt-5.5": "gpt-5.5-2026-04-23",
    "gpt-5.6": "gpt-5.6-sol",
    "chatgpt-4o-latest": "chatgpt-4o-latest",
    "o1": "o1-2024-12-17",
    "o1-mini": "o1-mini-2024-09-12",
    "o1-pro": "o1-pro-2025-03-19",
    "o3": "o3-2025-04-16",
    "o3-mini": "o3-mini-2025-01-31",
    "o3-pro": "o3-pro-2025-06-10",
    "o4-mini": "o4-mini-2025-04-16",
    "codex-mini-latest": "codex-mini-latest",
    "computer-use-preview": "computer-use-preview-2025-03-11",
}
OTHERS = {
    "gpt-3.5-turbo-instruct": "gpt-3.5-turbo-instruct:20230824-v2",
    "babbage-002": "babbage-002",
    "davinci-002": "davinci-002",
    "text-embedding-3-small": "text-embedding-3-small",
    "text-embedding-3-large": "text-embedding-3-large",
    "text-embedding-ada-002": "text-embedding-ada-002-v2",
    "omni-moderation-latest": "omni-moderation-latest",
    "text-moderation-latest": "text-moderation-007",
}
CATALOGUE = CHAT | OTHERS
TUNED = "models.tuned"  # by name: when fine-tuning created it
CREATED = 1_735_689_600  # all models of the sandbox date from one day, long before its clock begins
_SUFFIX = re.compile(r"-(?:\d{4}-\d{2}-\d{2}|\d{4}(?:-preview)?|preview|latest)$")


def dated(call: Call, name: str, *, param: str | None = None) -> str:
    """Return the dated name that the server answers with: `gpt-4o-mini` becomes `gpt-4o-mini-2024-07-18`.

    Accepts the catalogue, its dated names, fine-tuned models (`ft:gpt-4o-mini:...`) and the names passed when the
    sandbox was started.

    Raises:
        ApiError: 404 with the code `model_not_found`.
    """
    base = name.removeprefix("ft:").partition(":")[0]
    if name in CATALOGUE:
        return CATALOGUE[name]
    if name in call.store.models or {base, _SUFFIX.sub("", base)} & {*CATALOGUE, *CATALOGUE.values()}:
        return name
    message = f"The sandbox has no model {name[:60]!r}: GET /models lists them, and Sandbox(models=[...]) adds some."
    raise ApiError(
        message,
        status=404,
        param=param,
        code="model_not_found",
        headers={"content-type": "application/json; charset=utf-8"},
    )


def _model(name: str) -> dict[str, Any]:
    owner = "org-sandbox" if name.startswith("ft:") else "system"
    return {"id": name, "object": "model", "created": CREATED, "owned_by": owner}


def _names(call: Call) -> Collection[str]:
    return dict.fromkeys([*CATALOGUE, *CATALOGUE.values(), *call.store.models, *call.store.table(TUNED)])


def _list(call: Call) -> Answer:
    return Answer(body={"object": "list", "data": [_model(name) for name in _names(call)]})


def _retrieve(call: Call) -> Answer:
    return Answer(body=_model(_find(call)))


def _find(call: Call) -> str:
    name = call.path_parameters["model"]
    if name not in _names(call):
        raise not_found(f"The sandbox has no model {name[:60]!r}.", param="model", code="model_not_found")
    return name


def _delete(call: Call) -> Answer:
    name = _find(call)
    if name not in call.store.table(TUNED):
        raise ApiError(f"The model {name!r} is not yours: only fine-tuned models can be deleted.", status=403)
    del call.store.table(TUNED)[name]
    return Answer(body={"id": name, "object": "model", "deleted": True})


ROUTES = [
    Route("GET", "/models", _list),
    Route("GET", "/models/{model}", _retrieve),
    Route("DELETE", "/models/{model}", _delete),
]
