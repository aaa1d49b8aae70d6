from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText, ChatCompletionRequestMessageContentPartTextDict

    class ChatCompletionRequestToolMessageDict(TypedDict, total=False):
        role: Required[Literal['tool']]
        content: Required[str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]]
        tool_call_id: Required[str]


@model
class ChatCompletionRequestToolMessage(Base):
    """The result of a tool call, for the model.

    Attributes:
        role: Always `tool`.
        content: The result, as text or as text parts.
        tool_call_id: The id of the call that this answers.
    """

    role: Literal['tool']
    content: str | list[ChatCompletionRequestMessageContentPartText]
    tool_call_id: str

    _nested = {'content': ['ChatCompletionRequestMessageContentPartText']}
    _tags = {'role': 'tool'}
