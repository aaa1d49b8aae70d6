from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_message_list_data_item import ChatCompletionMessageListDataItem


@model
class ChatCompletionMessageList(Base):
    """Chat completion message list."""

    object: Literal['list']
    data: list[ChatCompletionMessageListDataItem]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {'data': ['ChatCompletionMessageListDataItem']}
    _tags = {'object': 'list'}
