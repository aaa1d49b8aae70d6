from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_decisions_response_data_item import UsageDecisionsResponseDataItem


@model
class UsageDecisionsResponse(Base):
    """Usage decisions response."""

    data: list[UsageDecisionsResponseDataItem]
    has_more: bool
    next_page: str | None = None
    object: Literal['page']

    _nested = {'data': ['UsageDecisionsResponseDataItem']}
    _tags = {'object': 'page'}
