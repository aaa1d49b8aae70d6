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
    """Role of the author. Values: `user`, `assistant`."""
    content: str | list[MessageContentImageFileObject | MessageContentImageUrlObject | MessageRequestContentTextObject]
    """Content of the message, as text or parts. Not empty."""
    attachments: list[CreateMessageRequestAttachmentsItem] | None = None
    """Files, and the tools that may read them. None if null."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

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
"""Role of the author."""


@model
class CreateMessageRequestAttachmentsItem(Base):
    """A file, and the tools that may read it."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearchTypeOnly] | None = absent
    """Tools the model may call."""

    _nested = {
        "tools": [
            ("type", {"code_interpreter": "AssistantToolsCode", "file_search": "AssistantToolsFileSearchTypeOnly"})
        ]
    }


@model
class MessageRequestContentTextObject(Base):
    """Text within the content of a message."""

    type: Literal["text"]
    """Discriminator: always `text`."""
    text: str
    """Text for the model to read."""

    _tags = {"type": "text"}
