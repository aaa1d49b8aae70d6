from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.create_chat_completion_response import ChatCompletion


@model
class ChatCompletionList(Base):
    """One page of stored chat completions.

    Attributes:
        object: Always `list`.
        data: The stored completions of this page, in the order asked for.
        first_id: The id of the first completion of the page; null where the page is empty.
        last_id: The id of the last completion of the page, which is the cursor (`after`) of the next page; null
            where the page is empty.
        has_more: Whether another page follows.
    """

    object: Literal['list']
    data: list[ChatCompletion]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {'data': ['ChatCompletion']}
    _tags = {'object': 'list'}
