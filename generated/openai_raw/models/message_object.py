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
    """A message, from whoever wrote it."""

    id: str
    """Id of the thread message."""
    object: Literal["thread.message"]
    """The kind of object: always `thread.message`."""
    created_at: int
    """When the thread message was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    status: MessageObjectStatus | None = absent
    """State of the thread message. Values: `in_progress`, `incomplete`, `completed`."""
    incomplete_details: MessageObjectIncompleteDetails | None = None
    """Why a message breaks off."""
    completed_at: int | None = None
    """When the thread message was completed, in Unix seconds; None if that has not happened."""
    incomplete_at: int | None = None
    """When the thread message ended early, in Unix seconds; None if that has not happened."""
    role: MessageObjectRole
    """Who speaks. Values: `user`, `assistant`."""
    content: list[
        MessageContentImageFileObject
        | MessageContentImageUrlObject
        | MessageContentTextObject
        | MessageContentRefusalObject
    ]
    """Parts of the message: texts, images, files, a refusal."""
    assistant_id: str | None
    """Id of the assistant."""
    run_id: str | None
    """Id of the run."""
    attachments: list[MessageObjectAttachmentsItem] | None = None
    """Files, and the tools that may read them. Null if there are none."""
    metadata: Metadata
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

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
    """Tells this object from others that can stand in its place: always `refusal`."""
    refusal: str
    """What the model said when it declined."""

    _tags = {"type": "refusal"}


@model
class MessageContentTextAnnotationsFileCitationObject(Base):
    """A place in the text that quotes a file."""

    type: Literal["file_citation"]
    """Tells this object from others that can stand in its place: always `file_citation`."""
    text: str
    """The marker in the text, to be replaced by a link of yours."""
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """The file that is quoted."""
    start_index: int
    """Index of the first character that the annotation is about."""
    end_index: int
    """Index of the character after the last one that the annotation is about."""

    _nested = {"file_citation": "MessageContentTextAnnotationsFileCitationObjectFileCitation"}
    _tags = {"type": "file_citation"}


@model
class MessageContentTextAnnotationsFileCitationObjectFileCitation(Base):
    """A file that is quoted."""

    file_id: str
    """Id of an uploaded file."""


@model
class MessageContentTextAnnotationsFilePathObject(Base):
    """A place in the text that names a file the code interpreter made."""

    type: Literal["file_path"]
    """Tells this object from others that can stand in its place: always `file_path`."""
    text: str
    """The marker in the text, to be replaced by a link of yours."""
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """The file that was made."""
    start_index: int
    """Index of the first character that the annotation is about."""
    end_index: int
    """Index of the character after the last one that the annotation is about."""

    _nested = {"file_path": "MessageContentTextAnnotationsFilePathObjectFilePath"}
    _tags = {"type": "file_path"}


@model
class MessageContentTextAnnotationsFilePathObjectFilePath(Base):
    """A file that the code interpreter made."""

    file_id: str
    """Id of an uploaded file."""


@model
class MessageContentTextObject(Base):
    """A part of a message that is text, with annotations."""

    type: Literal["text"]
    """Tells this object from others that can stand in its place: always `text`."""
    text: MessageContentTextObjectText
    """The text and its annotations."""

    _nested = {"text": "MessageContentTextObjectText"}
    _tags = {"type": "text"}


@model
class MessageContentTextObjectText(Base):
    """Text, and the places in it that name files."""

    value: str
    """The text itself."""
    annotations: list[MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject]
    """Citations of what the text is based on."""

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


@model
class MessageObjectIncompleteDetails(Base):
    """Why a message breaks off."""

    reason: MessageObjectIncompleteDetailsReason
    """Why it ended early. Values: `content_filter`, `max_tokens`, `run_cancelled`, `run_expired`, `run_failed`."""


MessageObjectIncompleteDetailsReasonInput: TypeAlias = Literal[
    "content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"
]
MessageObjectIncompleteDetailsReason: TypeAlias = MessageObjectIncompleteDetailsReasonInput | str

MessageObjectRoleInput: TypeAlias = Literal["user", "assistant"]
MessageObjectRole: TypeAlias = MessageObjectRoleInput | str


@model
class MessageObjectAttachmentsItem(Base):
    """A file, and the tools that may read it."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    tools: list[AssistantToolsCode | AssistantToolsFileSearchTypeOnly] | None = absent
    """The tools that the model could call."""

    _nested = {
        "tools": [
            ("type", {"code_interpreter": "AssistantToolsCode", "file_search": "AssistantToolsFileSearchTypeOnly"})
        ]
    }
