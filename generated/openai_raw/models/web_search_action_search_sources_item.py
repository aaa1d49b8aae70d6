from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class WebSearchActionSearchSourcesItemDict(TypedDict, total=False):
        type: Required[Literal['url']]
        url: Required[str]


@model
class WebSearchActionSearchSourcesItem(Base):
    """Web search action search sources item."""

    type: Literal['url']
    url: str
    _tags = {'type': 'url'}
