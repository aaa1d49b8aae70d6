from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_chat_completion_response import ChatCompletion


@model
class ChatCompletionList(Base):
    """One page of stored chat completions."""

    object: Literal["list"]
    """Always `list`."""
    data: list[ChatCompletion]
    """The stored completions of this page, in the order asked for."""
    first_id: str
    """The id of the first completion of the page; null where the page is empty."""
    last_id: str
    """The id of the last completion of the page, which is the cursor (`after`) of the next page; null where the
    page is empty."""
    has_more: bool
    """Whether another page follows."""

    _nested = {"data": ["ChatCompletion"]}
    _tags = {"object": "list"}
