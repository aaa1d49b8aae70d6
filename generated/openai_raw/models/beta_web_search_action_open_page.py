from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaWebSearchActionOpenPageDict(TypedDict, total=False):
        type: Required[Literal['open_page']]
        url: str | None


@model
class BetaWebSearchActionOpenPage(Base):
    """Beta web search action open page."""

    type: Literal['open_page']
    url: str | None = None
    _tags = {'type': 'open_page'}
