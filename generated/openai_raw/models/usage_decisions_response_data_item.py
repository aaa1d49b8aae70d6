from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_decisions_response_data_item_results_item import UsageDecisionsResponseDataItemResultsItem


@model
class UsageDecisionsResponseDataItem(Base):
    """Usage decisions response data item."""

    end_time: int
    object: Literal['bucket']
    results: list[UsageDecisionsResponseDataItemResultsItem]
    start_time: int

    _nested = {'results': ['UsageDecisionsResponseDataItemResultsItem']}
    _tags = {'object': 'bucket'}
