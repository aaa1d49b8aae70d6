from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_decisions_response_data_item_results_item import UsageDecisionsResponseDataItemResultsItem


@model
class UsageDecisionsResponseDataItem(Base):
    """A span of time and the decisions made in it."""

    end_time: int
    """End of the period, in Unix seconds; the moment itself is not included."""
    object: Literal['bucket']
    """The kind of object: always `bucket`."""
    results: list[UsageDecisionsResponseDataItemResultsItem]
    """One result per group the request asked for; a single one without groups."""
    start_time: int
    """Start of the period, in Unix seconds; the moment itself is included."""

    _nested = {'results': ['UsageDecisionsResponseDataItemResultsItem']}
    _tags = {'object': 'bucket'}
