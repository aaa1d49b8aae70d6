"""`ChatCompletionMessageList`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.chat_completion_request_message_content_part_image import ChatCompletionRequestMessageContentPartImage
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText
    from ..unions import ChatCompletionMessageToolCalls


@model
class ChatCompletionMessageList(Base):
    """One page of the messages of a stored completion."""

    object: Literal["list"]
    """Always `list`."""
    data: list[ChatCompletionMessageListDataItem]
    """The messages of this page, in the order asked for."""
    first_id: str | None
    """The id of the first message of the page; null where the page is empty."""
    last_id: str | None
    """The id of the last message of the page, which is the cursor (`after`) of the next page; null where the page
    is empty."""
    has_more: bool
    """Whether another page follows."""

    _nested = {"data": ["ChatCompletionMessageListDataItem"]}
    _tags = {"object": "list"}


@model
class ChatCompletionMessageListDataItem(Base):
    """One message of a stored completion's conversation."""

    content: str | None
    """The text of the message; null where it was given as parts."""
    refusal: str | None = None
    """What the model says where it refuses to answer; null where it does not refuse."""
    tool_calls: ChatCompletionMessageToolCalls | None = absent
    """The tools that the model wants called, each to be answered by a message of role `tool`; absent or null where
    there are none."""
    annotations: list[ChatCompletionMessageListDataItemAnnotationsItem] | None = absent
    """References that belong to the text, such as pages that web search found."""
    role: ChatCompletionMessageListDataItemRole
    """Who speaks. Stored messages are those of the request, so servers send `user` too. Values: `assistant`,
    `user`, `system`, `developer`, `tool`, `function`."""
    function_call: ChatCompletionMessageListDataItemFunctionCall | None = absent
    """The function that the model wants called, in the form that came before `tool_calls`. Deprecated by OpenAI."""
    audio: ChatCompletionMessageListDataItemAudio | None = None
    """The spoken answer, where `modalities` asked for audio; else null."""
    id: str
    """The id of the message, which is its cursor in a list."""
    content_parts: (
        list[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage] | None
    ) = None
    """The parts of a content that was given as parts, text and images; null where it was plain text."""

    _nested = {
        "tool_calls": "ChatCompletionMessageToolCalls",
        "annotations": ["ChatCompletionMessageListDataItemAnnotationsItem"],
        "function_call": "ChatCompletionMessageListDataItemFunctionCall",
        "audio": "ChatCompletionMessageListDataItemAudio",
        "content_parts": [
            (
                "type",
                {
                    "text": "ChatCompletionRequestMessageContentPartText",
                    "image_url": "ChatCompletionRequestMessageContentPartImage",
                },
            )
        ],
    }
    _tags = {"role": ("assistant", "user", "system", "developer", "tool", "function")}


ChatCompletionMessageListDataItemRoleInput: TypeAlias = Literal[
    "assistant", "user", "system", "developer", "tool", "function"
]
ChatCompletionMessageListDataItemRole: TypeAlias = ChatCompletionMessageListDataItemRoleInput | str
"""Who speaks in a stored message."""


@model
class ChatCompletionMessageListDataItemAnnotationsItem(Base):
    """A reference that belongs to a stretch of the message's text."""

    type: Literal["url_citation"]
    """Always `url_citation`."""
    url_citation: ChatCompletionMessageListDataItemAnnotationsItemUrlCitation
    """The page that the text relies on."""

    _nested = {"url_citation": "ChatCompletionMessageListDataItemAnnotationsItemUrlCitation"}
    _tags = {"type": "url_citation"}


@model
class ChatCompletionMessageListDataItemAnnotationsItemUrlCitation(Base):
    """A web page that a stretch of the message's text relies on."""

    end_index: int
    """Where the stretch ends: 0-based index of its last character in the text."""
    start_index: int
    """Where the stretch begins: 0-based index of its first character in the text."""
    url: str
    """The address of the page."""
    title: str
    """The title of the page."""


@model
class ChatCompletionMessageListDataItemFunctionCall(Base):
    """A function that the model wants called, in the form that came before `tool_calls`."""

    arguments: str
    """The arguments as JSON text written by the model. It may be broken or name parameters that do not exist:
    check before use."""
    name: str
    """The name of the function."""


@model
class ChatCompletionMessageListDataItemAudio(Base):
    """A spoken answer."""

    id: str
    """The id of the audio, by which a later message can refer to it."""
    expires_at: int
    """Until when the server knows the audio by its id: Unix time in seconds."""
    data: str
    """The sound, Base64-encoded, in the format that the request chose."""
    transcript: str
    """What is said, as text."""
