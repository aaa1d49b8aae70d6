from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_time_bucket import UsageTimeBucket


@model
class UsageResponse(Base):
    """Usage response."""

    object: Literal['page']
    data: list[UsageTimeBucket]
    has_more: bool
    next_page: str | None

    _nested = {'data': ['UsageTimeBucket']}
    _tags = {'object': 'page'}
