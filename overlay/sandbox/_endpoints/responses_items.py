"""The items of a response: how request items are stored, what they ask, and how an answer is made of items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _check
from .._answers import Reply, ToolCall, conversation
from .._store import digest
from .._text import count, plain
from .chat import logprob

if TYPE_CHECKING:
    from .._call import Call

PREFIXES = {  # as recorded; any other kind has "item_"
    "message": "msg_", "reasoning": "rs_", "compaction": "cmp_", "function_call": "fc_", "function_call_output": "fc_",
    "custom_tool_call": "ctc_", "custom_tool_call_output": "ctc_", "apply_patch_call": "apc_", "computer_call": "cu_",
    "code_interpreter_call": "ci_", "file_search_call": "fs_", "web_search_call": "ws_", "mcp_call": "mcp_",
    "mcp_approval_request": "mcpr_", "mcp_list_tools": "mcpl_", "tool_search_call": "tsc_",
    "tool_search_output": "tso_",
}  # fmt: skip


def keep(call: Call, items: list[dict[str, Any]], known: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Assign each item an id and fill in all its keys, as `input_items` lists them.

    Args:
        call: The call that sends them.
        items: The checked items of the request.
        known: The earlier items: an item may refer to one, and an output must answer a call among them or in `items`.
    """
    kept: list[dict[str, Any]] = []
    for index, item in enumerate(items):
        kind = item.get("type", "message")
        earlier = [*known, *kept]
        if kind == "item_reference":
            kept.append(_find(earlier, item, index))
            continue
        if kind.endswith("call_output"):
            _answers_a_call(earlier, item, kind, index)
        made = {"id": item.get("id") or new_id(call, kind, [item, index]), "type": kind, "status": "completed"} | item
        if kind == "message":
            made = {key: made[key] for key in ("id", "type", "status")} | _message(item)
        kept.append(made)
    return kept


def new_id(call: Call, kind: str, about: Any) -> str:
    """Make the id of an item."""
    return call.store.new_hex_id(PREFIXES.get(kind, "item_"), about, length=48)


def _message(item: dict[str, Any]) -> dict[str, Any]:
    content = item["content"]
    kind = "output_text" if item["role"] == "assistant" else "input_text"
    parts = [{"type": kind, "text": content}] if isinstance(content, str) else content
    return {"content": [_part(part) for part in parts], "role": item["role"]}


def _part(part: dict[str, Any]) -> dict[str, Any]:
    if part["type"] == "input_image":
        kept = {"type": "input_image", "detail": "auto", "file_id": None, "image_url": None} | part
        is_inline = str(kept["image_url"]).startswith("data:")  # inline data is not returned
        return kept | {"image_url": None} if is_inline else kept
    if part["type"] == "input_file":
        kept = {"type": "input_file", "file_id": None, "filename": None} | part
        return {key: value for key, value in kept.items() if key != "file_data"}
    return dict(part)


def _find(earlier: list[dict[str, Any]], item: dict[str, Any], index: int) -> dict[str, Any]:
    for other in earlier:
        if other["id"] == item.get("id"):
            return other
    raise _check.invalid(f"input[{index}].id", "no earlier item has this id")


def _answers_a_call(earlier: list[dict[str, Any]], item: dict[str, Any], kind: str, index: int) -> None:
    if kind not in ("function_call_output", "custom_tool_call_output"):
        return
    calls = [other.get("call_id") for other in earlier if other["type"] == kind.removesuffix("_output")]
    if item["call_id"] not in calls:
        raise _check.invalid(f"input[{index}].call_id", "no earlier call has this id")


def ask(items: list[dict[str, Any]]) -> tuple[str, str | None]:
    """Find the last user text, and what the tools returned since."""
    messages = []
    for item in items:
        if item["type"] == "message":
            messages.append(item)
        elif item["type"].endswith("call_output"):
            messages.append({"role": "tool", "content": item.get("output")})
    return conversation(messages)


def cost(body: dict[str, Any], items: list[dict[str, Any]]) -> int:
    """Count the tokens of the instructions and of the items' text."""
    texts = [body.get("instructions"), *(plain(item.get("content", item.get("output"))) for item in items)]
    return count(texts) + 3


def output(call: Call, body: dict[str, Any], identity: str, reply: Reply, *, reasons: bool) -> list[dict[str, Any]]:
    """Make the items of an answer: reasoning if the model reasons, then calls or a message."""
    made: list[dict[str, Any]] = [_reasoning(call, body, identity)] if reasons else []
    for number, tool in enumerate(reply.calls):
        made.append(_call(call, [identity, number], tool))
    if not reply.calls:
        wants = "message.output_text.logprobs" in body.get("include", []) or body.get("top_logprobs")
        logprobs = [logprob(token, body.get("top_logprobs", 0)) for token in reply.tokens] if wants else []
        part = {"type": "output_text", "annotations": [], "logprobs": logprobs, "text": reply.text}
        made.append(
            {
                "id": new_id(call, "message", identity),
                "type": "message",
                "status": "incomplete" if reply.cut else "completed",
                "content": [part],
                "role": "assistant",
            }
        )
    return made


def _reasoning(call: Call, body: dict[str, Any], identity: str) -> dict[str, Any]:
    item: dict[str, Any] = {"id": new_id(call, "reasoning", identity), "type": "reasoning"}
    if "reasoning.encrypted_content" in body.get("include", []):
        item |= {"content": [], "encrypted_content": f"gAAAAA{digest(identity):x}"}
    wants = body.get("reasoning", {}).get("summary")
    text = "**Answering**\n\nThe sandbox does not reason; it quotes what was asked."
    return item | {"summary": [{"type": "summary_text", "text": text}] if wants else []}


def _call(call: Call, about: Any, tool: ToolCall) -> dict[str, Any]:
    kind, field = ("custom_tool_call", "input") if tool.custom else ("function_call", "arguments")
    return {
        "id": new_id(call, kind, about),
        "type": kind,
        "status": "completed",
        field: tool.arguments,
        "call_id": call.store.new_id("call_", about),
        "name": tool.name,
    }
