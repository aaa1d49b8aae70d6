from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.web_search_action_search_sources_item_type import WebSearchActionSearchSourcesItemType, WebSearchActionSearchSourcesItemTypeInput

    class WebSearchActionSearchSourcesItemDict(TypedDict, total=False):
        type: Required[WebSearchActionSearchSourcesItemTypeInput]
        """Which kind of source this is. Values: `url`, `api`."""
        url: str
        """URL of the source."""
        name: str
        """Name of the source."""


@model
class WebSearchActionSearchSourcesItem(Base):
    """A page that was found."""

    type: WebSearchActionSearchSourcesItemType
    """Which kind of source this is. Values: `url`, `api`."""
    url: str | None = absent
    """URL of the source."""
    name: str | None = absent
    """Name of the source."""
    _tags = {'type': ('url', 'api')}
