from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_decisions_response_data_item import UsageDecisionsResponseDataItem


@model
class UsageDecisionsResponse(Base):
    """A page of datas."""

    data: list[UsageDecisionsResponseDataItem]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    next_page: str | None = None
    """The cursor for `page` that gives the next page; None on the last one."""
    object: Literal['page']
    """The kind of object: always `page`."""

    _nested = {'data': ['UsageDecisionsResponseDataItem']}
    _tags = {'object': 'page'}
