"""Turns event names into sentences: ``response.output_item.added`` -> "the output item was added"."""

from __future__ import annotations

from collections.abc import Iterable

from spec.words.nouns import words_of

_WAS = [
    "added", "appended", "cancelled", "canceled", "cleared", "closed", "committed", "created", "deleted",
    "muted", "paused", "played", "resumed", "retrieved", "sent", "started", "stopped", "suspended",
    "truncated", "unmuted", "updated", "answered", "received",
]  # fmt: skip
_IS = {
    "active": "is active",
    "cancelling": "is being cancelled",
    "completed": "is complete",
    "connected": "is connected",
    "disconnected": "is disconnected",
    "done": "is complete",
    "expired": "has expired",
    "failed": "failed",
    "generating": "is in progress",
    "idle": "is idle",
    "in_progress": "is in progress",
    "incoming": "is incoming",
    "incomplete": "ended before it was complete",
    "interpreting": "is running code",
    "pending": "is pending",
    "playing": "is playing",
    "queued": "is queued",
    "ready": "is ready",
    "requires_action": "requires action",
    "reset": "was reset",
    "ringing": "is ringing",
    "searching": "is searching",
    "succeeded": "succeeded",
} | {verb: f"was {verb}" for verb in _WAS}
_WHOLE = {
    "error": "an error occurred",
    "input_audio_buffer.speech_started": "the user started to speak",
    "input_audio_buffer.speech_stopped": "the user stopped speaking",
    "input_audio_buffer.timeout_triggered": "the user was silent for too long",
    "conversation.item.input_audio_transcription.segment": "a segment of the transcript is ready",
    "response.compaction.compacting": "the context is being compacted",
}
"""Events whose names are not clear enough."""
_SUBJECTS = {
    "mcp list tools": "request for the tools of an MCP server",
    "image generation call": "image generation",
    "input audio transcription": "transcription of the input audio",
}
_ORDERS = [
    "append", "cancel", "clear", "close", "commit", "create", "delete", "mute", "play", "retrieve", "send",
    "start", "truncate", "unmute", "update",
]  # fmt: skip


def happened(event: str) -> str:
    """Return what happened, or what the client wants, when this event arrives; "" if its name does not tell."""
    if event in _WHOLE:
        return _WHOLE[event]
    *owners, verb = event.split(".")
    if not owners:
        return ""
    words = words_of(owners[-1])
    subject = f"the {_SUBJECTS.get(words.lower(), words)}"
    if verb == "delta":
        return f"the next piece of {subject}"
    if verb == "partial_image":
        return f"a partial image of {subject}"
    if verb in _ORDERS:
        return f"{verb} to {subject}" if verb == "append" else f"{verb} {subject}"
    return f"{subject} {_IS[verb]}" if verb in _IS else ""


STATES = {
    "calling": "the tool is running",
    "cancelled": "stopped on request",
    "canceled": "stopped on request",
    "cancelling": "being stopped",
    "completed": "finished successfully",
    "expired": "not finished in time",
    "failed": "ended with an error",
    "finalizing": "results are being assembled",
    "in_progress": "still running",
    "incomplete": "cut short",
    "interpreting": "running code",
    "paused": "waiting to be resumed",
    "pending": "not started yet",
    "queued": "not started yet",
    "requires_action": "waiting for you",
    "running": "still running",
    "searching": "running a search",
    "succeeded": "finished successfully",
    "validating": "the input is being checked",
    "validating_files": "the input is being checked",
}
"""Meanings of status values."""


def states(values: Iterable[object]) -> str:
    """Return the values of a status with their meanings; "" unless at most one of them is unknown."""
    shown = [f"`{value}` ({STATES[value]})" if value in STATES else f"`{value}`" for value in map(str, values)]
    known = sum(")" in one for one in shown)
    return ", ".join(shown) if known > 1 and len(shown) - known <= 1 else ""


def is_order(event: str) -> bool:
    """Return whether the client sends events of this name."""
    return event.rpartition(".")[2] in _ORDERS
