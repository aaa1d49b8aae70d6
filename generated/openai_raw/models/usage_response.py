from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_time_bucket import UsageTimeBucket


@model
class UsageResponse(Base):
    """A page of usage time buckets."""

    object: Literal['page']
    """The kind of object: always `page`."""
    data: list[UsageTimeBucket]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    next_page: str | None
    """The cursor for `page` that gives the next page; None on the last one."""

    _nested = {'data': ['UsageTimeBucket']}
    _tags = {'object': 'page'}
