"""`RealtimeConversationItemWithReference`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class RealtimeConversationItemWithReference(Base):
    """An item, or a reference to one that the conversation has already."""

    id: str | None = absent
    """Id of the realtime item."""
    type: RealtimeConversationItemWithReferenceType | None = absent
    """Which kind of realtime item this is. Values: `message`, `function_call`, `function_call_output`."""
    object: Literal["realtime.item"] | None = absent
    """The kind of object: always `realtime.item`."""
    status: RealtimeConversationItemWithReferenceStatus | None = absent
    """State of the realtime item. Values: `completed`, `incomplete`, `in_progress`."""
    role: RealtimeConversationItemWithReferenceRole | None = absent
    """Who speaks. Values: `user`, `assistant`, `system`."""
    content: list[RealtimeConversationItemWithReferenceContentItem] | None = absent
    """Parts of the message."""
    call_id: str | None = absent
    """Id that ties a tool call to its output."""
    name: str | None = absent
    """Name of the realtime item."""
    arguments: str | None = absent
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    output: str | None = absent
    """What your function gave back."""

    _nested = {"content": ["RealtimeConversationItemWithReferenceContentItem"]}
    _tags = {
        "type": ("message", "function_call", "function_call_output"),
        "object": "realtime.item",
        "role": ("user", "assistant", "system"),
    }


RealtimeConversationItemWithReferenceTypeInput: TypeAlias = Literal["message", "function_call", "function_call_output"]
RealtimeConversationItemWithReferenceType: TypeAlias = RealtimeConversationItemWithReferenceTypeInput | str

RealtimeConversationItemWithReferenceStatusInput: TypeAlias = Literal["completed", "incomplete", "in_progress"]
RealtimeConversationItemWithReferenceStatus: TypeAlias = RealtimeConversationItemWithReferenceStatusInput | str

RealtimeConversationItemWithReferenceRoleInput: TypeAlias = Literal["user", "assistant", "system"]
RealtimeConversationItemWithReferenceRole: TypeAlias = RealtimeConversationItemWithReferenceRoleInput | str


@model
class RealtimeConversationItemWithReferenceContentItem(Base):
    """A part of a message."""

    type: RealtimeConversationItemWithReferenceContentItemType | None = absent
    """Which kind of content this is. Values: `input_audio`, `input_text`, `item_reference`, `text`."""
    text: str | None = absent
    """The text of the part; only if it is one of text."""
    id: str | None = absent
    """Id of the content, by which the API knows it."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """What was said, as text."""

    _tags = {"type": ("input_audio", "input_text", "item_reference", "text")}


RealtimeConversationItemWithReferenceContentItemTypeInput: TypeAlias = Literal[
    "input_audio", "input_text", "item_reference", "text"
]
RealtimeConversationItemWithReferenceContentItemType: TypeAlias = (
    RealtimeConversationItemWithReferenceContentItemTypeInput | str
)
