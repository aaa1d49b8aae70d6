from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.chat_completion_message_list_data_item_annotations_item import ChatCompletionMessageListDataItemAnnotationsItem
    from ..models.chat_completion_message_list_data_item_audio import ChatCompletionMessageListDataItemAudio
    from ..models.chat_completion_message_list_data_item_function_call import ChatCompletionMessageListDataItemFunctionCall
    from ..models.chat_completion_message_list_data_item_role import ChatCompletionMessageListDataItemRole
    from ..models.chat_completion_request_message_content_part_image import ChatCompletionRequestMessageContentPartImage
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText
    from ..unions import ChatCompletionMessageToolCalls


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
    content_parts: list[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage] | None = None
    """The parts of a content that was given as parts, text and images; null where it was plain text."""

    _nested = {'tool_calls': 'ChatCompletionMessageToolCalls', 'annotations': ['ChatCompletionMessageListDataItemAnnotationsItem'], 'function_call': 'ChatCompletionMessageListDataItemFunctionCall', 'audio': 'ChatCompletionMessageListDataItemAudio', 'content_parts': [('type', {'text': 'ChatCompletionRequestMessageContentPartText', 'image_url': 'ChatCompletionRequestMessageContentPartImage'})]}
    _tags = {'role': ('assistant', 'user', 'system', 'developer', 'tool', 'function')}
