from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_chat_completion_response import ChatCompletion


@model
class ChatCompletionList(Base):
    """A page of stored chat completions."""

    object: Literal["list"]
    """Always `list`."""
    data: list[ChatCompletion]
    """The stored completions on this page, in the requested order."""
    first_id: str | None
    """Id of the first completion on the page; None if the page is empty."""
    last_id: str | None
    """Id of the last completion on the page; pass it as `after` to get the next page. None if the page is empty."""
    has_more: bool
    """Whether there are more pages."""

    _nested = {"data": ["ChatCompletion"]}
    _tags = {"object": "list"}
