from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_message_list_data_item import ChatCompletionMessageListDataItem


@model
class ChatCompletionMessageList(Base):
    """One page of the messages of a stored completion."""

    object: Literal['list']
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

    _nested = {'data': ['ChatCompletionMessageListDataItem']}
    _tags = {'object': 'list'}
