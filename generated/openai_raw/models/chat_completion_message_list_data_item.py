from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_message_list_data_item_annotations_item import ChatCompletionMessageListDataItemAnnotationsItem
    from ..models.chat_completion_message_list_data_item_audio import ChatCompletionMessageListDataItemAudio
    from ..models.chat_completion_message_list_data_item_function_call import ChatCompletionMessageListDataItemFunctionCall
    from ..models.chat_completion_request_message_content_part_image import ChatCompletionRequestMessageContentPartImage
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText
    from ..unions import ChatCompletionMessageToolCalls


@model
class ChatCompletionMessageListDataItem(Base):
    """Chat completion message list data item."""

    content: str | None
    refusal: str | None
    tool_calls: ChatCompletionMessageToolCalls | None = absent
    annotations: list[ChatCompletionMessageListDataItemAnnotationsItem] | None = absent
    role: Literal['assistant']
    function_call: ChatCompletionMessageListDataItemFunctionCall | None = absent
    audio: ChatCompletionMessageListDataItemAudio | None = None
    id: str
    content_parts: list[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage] | None = None

    _nested = {'tool_calls': 'ChatCompletionMessageToolCalls', 'annotations': ['ChatCompletionMessageListDataItemAnnotationsItem'], 'function_call': 'ChatCompletionMessageListDataItemFunctionCall', 'audio': 'ChatCompletionMessageListDataItemAudio', 'content_parts': [('type', {'text': 'ChatCompletionRequestMessageContentPartText', 'image_url': 'ChatCompletionRequestMessageContentPartImage'})]}
    _tags = {'role': 'assistant'}
