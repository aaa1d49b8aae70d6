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
    """Role of the author. Values: `user`, `assistant`."""
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
    """Content of the message, as text or parts. Not empty."""
    attachments: Sequence[CreateMessageRequestAttachmentsItem | CreateMessageRequestAttachmentsItemDict] | None
    """Files, and the tools that may read them. None if null."""
    metadata: MetadataInput
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

class CreateMessageRequestAttachmentsItemDict(TypedDict, total=False):
    file_id: str
    """Id of an uploaded file."""
    tools: Sequence[
        AssistantToolsCode
        | AssistantToolsCodeDict
        | AssistantToolsFileSearchTypeOnly
        | AssistantToolsFileSearchTypeOnlyDict
    ]
    """Tools the model may call."""

class MessageRequestContentTextObjectDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Discriminator: always `text`."""
    text: Required[str]
    """Text for the model to read."""
