"""`CreateMessageRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly
    from ..models.message_content_image_file_object import MessageContentImageFileObject
    from ..models.message_content_image_url_object import MessageContentImageUrlObject
    from ..unions import Metadata


@model
class CreateMessageRequest(Base):
    """The body of `POST /threads/{thread_id}/messages`."""

    role: CreateMessageRequestRole
    """Who speaks. Values: `user`, `assistant`."""
    content: str | list[MessageContentImageFileObject | MessageContentImageUrlObject | MessageRequestContentTextObject]
    """What the message says, as text or in parts. Not empty."""
    attachments: list[CreateMessageRequestAttachmentsItem] | None = None
    """Files, and the tools that may read them. None if null."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {
        "content": [
            (
                "type",
                {
                    "image_file": "MessageContentImageFileObject",
                    "image_url": "MessageContentImageUrlObject",
                    "text": "MessageRequestContentTextObject",
                },
            )
        ],
        "attachments": ["CreateMessageRequestAttachmentsItem"],
    }
    _tags = {"role": ("user", "assistant")}


CreateMessageRequestRoleInput: TypeAlias = Literal["user", "assistant"]
CreateMessageRequestRole: TypeAlias = CreateMessageRequestRoleInput | str


@model
class CreateMessageRequestAttachmentsItem(Base):
    """A file, and the tools that may read it."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearchTypeOnly] | None = absent
    """The tools that the model may call."""

    _nested = {
        "tools": [
            ("type", {"code_interpreter": "AssistantToolsCode", "file_search": "AssistantToolsFileSearchTypeOnly"})
        ]
    }


@model
class MessageRequestContentTextObject(Base):
    """A part of a message that is text."""

    type: Literal["text"]
    """Tells this object from others that can stand in its place: always `text`."""
    text: str
    """The text itself."""

    _tags = {"type": "text"}
