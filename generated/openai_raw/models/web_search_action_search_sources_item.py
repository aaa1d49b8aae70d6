from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.web_search_action_search_sources_item_type import WebSearchActionSearchSourcesItemType, WebSearchActionSearchSourcesItemTypeInput

    class WebSearchActionSearchSourcesItemDict(TypedDict, total=False):
        type: Required[WebSearchActionSearchSourcesItemTypeInput]
        url: str
        name: str


@model
class WebSearchActionSearchSourcesItem(Base):
    """Web search action search sources item."""

    type: WebSearchActionSearchSourcesItemType
    url: str | None = absent
    name: str | None = absent
    _tags = {'type': ('url', 'api')}
