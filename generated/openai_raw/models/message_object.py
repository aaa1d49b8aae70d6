"""`MessageObject`, and what only it holds."""

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
class MessageObject(Base):
    """A message, with the role of its author and its content parts."""

    id: str
    """Id of the message."""
    object: Literal["thread.message"]
    """Object type: always `thread.message`."""
    created_at: int
    """When the message was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    status: MessageObjectStatus | None = absent
    """Status of the message: `in_progress` (still running), `incomplete` (cut short), `completed` (finished
    successfully)."""
    incomplete_details: MessageObjectIncompleteDetails | None = None
    """Why a message breaks off."""
    completed_at: int | None = None
    """When the message was completed, in Unix seconds; None if it has not."""
    incomplete_at: int | None = None
    """When the message ended early, in Unix seconds; None if it has not."""
    role: MessageObjectRole
    """Role of the author. Values: `user`, `assistant`."""
    content: list[
        MessageContentImageFileObject
        | MessageContentImageUrlObject
        | MessageContentTextObject
        | MessageContentRefusalObject
    ]
    """Content parts of the message: text, images, files, or a refusal."""
    assistant_id: str | None
    """Id of the assistant."""
    run_id: str | None
    """Id of the run."""
    attachments: list[MessageObjectAttachmentsItem] | None = None
    """Files, and the tools that may read them. None if there are none."""
    metadata: Metadata
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

    _nested = {
        "incomplete_details": "MessageObjectIncompleteDetails",
        "content": [
            (
                "type",
                {
                    "image_file": "MessageContentImageFileObject",
                    "image_url": "MessageContentImageUrlObject",
                    "text": "MessageContentTextObject",
                    "refusal": "MessageContentRefusalObject",
                },
            )
        ],
        "attachments": ["MessageObjectAttachmentsItem"],
    }
    _tags = {"object": "thread.message", "role": ("user", "assistant")}


@model
class MessageContentRefusalObject(Base):
    """The model refused to answer."""

    type: Literal["refusal"]
    """Discriminator: always `refusal`."""
    refusal: str
    """Refusal message of the model."""

    _tags = {"type": "refusal"}


@model
class MessageContentTextAnnotationsFileCitationObject(Base):
    """A place in the text that quotes a file."""

    type: Literal["file_citation"]
    """Discriminator: always `file_citation`."""
    text: str
    """The marker in the text. Replace it with your own link."""
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """The file that is quoted."""
    start_index: int
    """Index of the first character of the annotated text."""
    end_index: int
    """Index one past the last character of the annotated text."""

    _nested = {"file_citation": "MessageContentTextAnnotationsFileCitationObjectFileCitation"}
    _tags = {"type": "file_citation"}


@model
class MessageContentTextAnnotationsFileCitationObjectFileCitation(Base):
    """A file that is quoted."""

    file_id: str
    """Id of an uploaded file."""


@model
class MessageContentTextAnnotationsFilePathObject(Base):
    """A place in the text that refers to a file created by the code interpreter."""

    type: Literal["file_path"]
    """Discriminator: always `file_path`."""
    text: str
    """The marker in the text. Replace it with your own link."""
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """The file that was created."""
    start_index: int
    """Index of the first character of the annotated text."""
    end_index: int
    """Index one past the last character of the annotated text."""

    _nested = {"file_path": "MessageContentTextAnnotationsFilePathObjectFilePath"}
    _tags = {"type": "file_path"}


@model
class MessageContentTextAnnotationsFilePathObjectFilePath(Base):
    """A file created by the code interpreter."""

    file_id: str
    """Id of an uploaded file."""


@model
class MessageContentTextObject(Base):
    """A part of a message that is text, with annotations."""

    type: Literal["text"]
    """Discriminator: always `text`."""
    text: MessageContentTextObjectText
    """The text and its annotations."""

    _nested = {"text": "MessageContentTextObjectText"}
    _tags = {"type": "text"}


@model
class MessageContentTextObjectText(Base):
    """Text, and the places in it that name files."""

    value: str
    """Text for the model to read."""
    annotations: list[MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject]
    """Annotations of the text, such as citations."""

    _nested = {
        "annotations": [
            (
                "type",
                {
                    "file_citation": "MessageContentTextAnnotationsFileCitationObject",
                    "file_path": "MessageContentTextAnnotationsFilePathObject",
                },
            )
        ]
    }


MessageObjectStatusInput: TypeAlias = Literal["in_progress", "incomplete", "completed"]
MessageObjectStatus: TypeAlias = MessageObjectStatusInput | str
"""Status of the message: `in_progress` (still running), `incomplete` (cut short), `completed` (finished
successfully)."""


@model
class MessageObjectIncompleteDetails(Base):
    """Why a message breaks off."""

    reason: MessageObjectIncompleteDetailsReason
    """Why the result is incomplete. Values: `content_filter`, `max_tokens`, `run_cancelled`, `run_expired`,
    `run_failed`."""


MessageObjectIncompleteDetailsReasonInput: TypeAlias = Literal[
    "content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"
]
MessageObjectIncompleteDetailsReason: TypeAlias = MessageObjectIncompleteDetailsReasonInput | str
"""Why the result is incomplete."""

MessageObjectRoleInput: TypeAlias = Literal["user", "assistant"]
MessageObjectRole: TypeAlias = MessageObjectRoleInput | str
"""Role of the author."""


@model
class MessageObjectAttachmentsItem(Base):
    """A file, and the tools that may read it."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearchTypeOnly] | None = absent
    """Tools the model was allowed to call."""

    _nested = {
        "tools": [
            ("type", {"code_interpreter": "AssistantToolsCode", "file_search": "AssistantToolsFileSearchTypeOnly"})
        ]
    }
