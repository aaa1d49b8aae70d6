"""Where steady, the judge, is wrong: each with what upstream says, and what was on the wire.

An objection of steady to a request counts as none only if one of these names it, upstream still says what the excuse
says, and the request itself shows what the excuse is about. One that is no longer needed fails the run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["EXCUSES", "Excuse", "Objection", "at"]

Json = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Objection:
    """One thing that steady found in a request: its code, where, and in which words."""

    code: str
    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.code} at {self.path or 'the request'}: {self.message}"


@dataclass(frozen=True, kw_only=True)
class Excuse:
    """Objections of one kind that are no fault of the request.

    Attributes:
        reason: Why steady is wrong.
        operations: Where it happens.
        code: The codes of the objections, a pattern; ``path`` likewise.
        upstream: Pointers into upstream's document and what must be there.
        shows: Whether a body (JSON; of a form its fields) holds what the excuse is about, at the objection's path.
        example: A call that steady objects to for no other reason: the operation, and its body.
    """

    reason: str
    operations: frozenset[str]
    code: str
    path: str
    upstream: Mapping[str, Callable[[Any], bool]]
    shows: Callable[[Any, str], bool]
    example: tuple[str, dict[str, Any]]

    def covers(self, operation: str, objection: Objection, body: Any) -> bool:
        """Tell whether an objection to a request of an operation is of this kind."""
        return (
            operation in self.operations
            and re.fullmatch(self.code, objection.code) is not None
            and re.fullmatch(self.path, objection.path) is not None
            and self.shows(body, objection.path)
        )


def at(document: Any, pointer: str) -> Any:
    """Return what a JSON pointer leads to."""
    for step in pointer.removeprefix("#/").split("/"):
        step = step.replace("~1", "/").replace("~0", "~")
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


def _value(body: Any, path: str) -> Any:
    """Return what an objection's path, ``body.items.0.type``, leads to, None for what is not there."""
    for step in path.split(".")[1:]:
        body = body[int(step)] if isinstance(body, list) else body.get(step)
    return body


def _parent(body: Any, path: str) -> Any:
    return _value(body, path.rpartition(".")[0])


def _holds_filters_in_filters(body: Any, path: str) -> bool:
    def compound(value: Any) -> bool:
        if isinstance(value, list):
            return any(map(compound, value))
        if not isinstance(value, dict):
            return False
        return (value.get("type") in ("and", "or") and bool(value.get("filters"))) or any(map(compound, value.values()))

    return compound(body)


def _is_json_text(body: Any, path: str) -> bool:
    return isinstance(json.loads(_value(body, path)), dict)


def _holds_numbers_as_text(body: Any, path: str) -> bool:
    found = body["chunking_strategy"]
    return found["type"] == "server_vad" and any(re.fullmatch(r"[\d.]+", text) for text in found.values())


FILTER_CALLS = frozenset({
    "searchVectorStore", "createResponse", "beta_createResponse", "Getinputtokencounts", "beta_Getinputtokencounts",
    "createRun", "createThreadAndRun", "createAssistant", "modifyAssistant", "createEval", "createEvalRun",
})  # fmt: skip
ITEM_CALLS = frozenset({"createConversation", "createConversationItems"})

EXCUSES = (
    Excuse(
        reason="a filter in a filter: upstream points to itself by $recursiveRef, of an older JSON Schema than 3.1 has",
        operations=FILTER_CALLS,
        code="E301[12]|E3016",
        path=r"body(\.\w+)*",
        upstream={
            "#/components/schemas/CompoundFilter/properties/filters/items/oneOf/1": {"$recursiveRef": "#"}.__eq__
        },
        shows=_holds_filters_in_filters,
        example=(
            "searchVectorStore",
            {"query": "q", "filters": {"type": "and", "filters": [{"type": "eq", "key": "k", "value": "v"}]}},
        ),
    ),
    Excuse(
        reason="a user's message of parts fits two members of a union with the same tag, so that no tag can decide",
        operations=ITEM_CALLS,
        code="E3007|E3011",
        path=r"body\.items\.\d+\.type",
        upstream={
            "#/components/schemas/InputItem/discriminator": {"propertyName": "type"}.__eq__,
            "#/components/schemas/EasyInputMessage/properties/type/enum": ["message"].__eq__,
            "#/components/schemas/EasyInputMessage/required": ["role", "content"].__eq__,
            "#/components/schemas/InputMessage/properties/type/enum": ["message"].__eq__,
            "#/components/schemas/InputMessage/required": ["role", "content"].__eq__,
        },
        shows=lambda body, path: isinstance(_parent(body, path).get("content"), list),
        example=("createConversationItems", {"items": [{"role": "user", "content": []}]}),
    ),
    Excuse(
        reason="upstream requires of an approval's response a request_id, of which it says nothing else",
        operations=ITEM_CALLS,
        code="E3011",
        path=r"body\.items\.\d+\.type",
        upstream={
            "#/components/schemas/MCPApprovalResponse": (
                lambda schema: "request_id" in schema["required"] and "request_id" not in schema["properties"]
            )
        },
        shows=lambda body, path: _value(body, path) == "mcp_approval_response",
        example=(
            "createConversation",
            {"items": [{"type": "mcp_approval_response", "approval_request_id": "mcpr_1", "approve": True}]},
        ),
    ),
    Excuse(
        reason="a part of a form whose declared type is JSON; steady reads every part without a file name as text",
        operations=frozenset({"create-realtime-call"}),
        code="E3008",
        path=r"body\.session",
        upstream={
            "#/paths/~1realtime~1calls/post/requestBody/content/multipart~1form-data/encoding/session/contentType": (
                "application/json".__eq__
            )
        },
        shows=_is_json_text,
        example=("create-realtime-call", {"sdp": "v=0", "session": {"type": "realtime", "model": "gpt-realtime"}}),
    ),
    Excuse(
        reason="numbers of a form are text on the wire; steady reads them as numbers, but not inside a union",
        operations=frozenset({"createTranscription"}),
        code="E3008|E3016",
        path=r"body\.chunking_strategy(\.\w+)?",
        upstream={
            "#/components/schemas/VadConfig/properties/prefix_padding_ms/type": "integer".__eq__,
            "#/components/schemas/CreateTranscriptionRequest/properties/chunking_strategy/anyOf": (
                lambda members: len(members) == 2
            ),
        },
        shows=_holds_numbers_as_text,
        example=(
            "createTranscription",
            {
                "file": ("a.wav", b"RIFF"),
                "model": "whisper-1",
                "chunking_strategy": {"type": "server_vad", "prefix_padding_ms": 300},
            },
        ),
    ),
    Excuse(
        reason="upstream requires the answer's client_secret of the request, and its own example does without",
        operations=frozenset({"create-realtime-session"}),
        code="E3007",
        path="body",
        upstream={
            "#/components/schemas/RealtimeSessionCreateRequest/required": ["client_secret"].__eq__,
            "#/paths/~1realtime~1sessions/post/x-oaiMeta/examples/request/curl": (
                lambda text: '"model"' in text and "client_secret" not in text
            ),
        },
        shows=lambda body, path: "client_secret" not in body,
        example=("create-realtime-session", {"model": "gpt-realtime"}),
    ),
)
