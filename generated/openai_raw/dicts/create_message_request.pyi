"""What requests take instead of the models in ``models.create_message_request``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.assistant_tools_code import AssistantToolsCodeDict
from ..dicts.assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnlyDict
from ..dicts.message_content_image_file_object import MessageContentImageFileObjectDict
from ..dicts.message_content_image_url_object import MessageContentImageUrlObjectDict
from ..models.assistant_tools_code import AssistantToolsCode
from ..models.assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly
from ..models.create_message_request import (
    CreateMessageRequestAttachmentsItem,
    CreateMessageRequestRoleInput,
    MessageRequestContentTextObject,
)
from ..models.message_content_image_file_object import MessageContentImageFileObject
from ..models.message_content_image_url_object import MessageContentImageUrlObject
from ..unions import MetadataInput

class CreateMessageRequestDict(TypedDict, total=False):
    role: Required[CreateMessageRequestRoleInput]
    """Who speaks. Values: `user`, `assistant`."""
    content: Required[
        str
        | Sequence[
            MessageContentImageFileObject
            | MessageContentImageFileObjectDict
            | MessageContentImageUrlObject
            | MessageContentImageUrlObjectDict
            | MessageRequestContentTextObject
            | MessageRequestContentTextObjectDict
        ]
    ]
    """What the message says, as text or in parts. Not empty."""
    attachments: Sequence[CreateMessageRequestAttachmentsItem | CreateMessageRequestAttachmentsItemDict] | None
    """Files, and the tools that may read them. None if null."""
    metadata: MetadataInput
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

class CreateMessageRequestAttachmentsItemDict(TypedDict, total=False):
    file_id: str
    """Id of an uploaded file."""
    tools: Sequence[
        AssistantToolsCode
        | AssistantToolsCodeDict
        | AssistantToolsFileSearchTypeOnly
        | AssistantToolsFileSearchTypeOnlyDict
    ]
    """The tools that the model may call."""

class MessageRequestContentTextObjectDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Tells this object from others that can stand in its place: always `text`."""
    text: Required[str]
    """The text itself."""
