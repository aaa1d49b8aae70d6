from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class WebSearchActionOpenPageDict(TypedDict, total=False):
        type: Required[Literal['open_page']]
        url: str | None


@model
class WebSearchActionOpenPage(Base):
    """Web search action open page."""

    type: Literal['open_page']
    url: str | None = None
    _tags = {'type': 'open_page'}
