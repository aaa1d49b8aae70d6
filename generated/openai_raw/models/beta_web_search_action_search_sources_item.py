from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.beta_web_search_action_search_sources_item_type import BetaWebSearchActionSearchSourcesItemType, BetaWebSearchActionSearchSourcesItemTypeInput

    class BetaWebSearchActionSearchSourcesItemDict(TypedDict, total=False):
        type: Required[BetaWebSearchActionSearchSourcesItemTypeInput]
        url: str
        name: str


@model
class BetaWebSearchActionSearchSourcesItem(Base):
    """Beta web search action search sources item."""

    type: BetaWebSearchActionSearchSourcesItemType
    url: str | None = absent
    name: str | None = absent
    _tags = {'type': ('url', 'api')}
