from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tuning_job import FineTuningJob


@model
class ListPaginatedFineTuningJobsResponse(Base):
    """List paginated fine tuning jobs response."""

    data: list[FineTuningJob]
    has_more: bool
    object: Literal['list']

    _nested = {'data': ['FineTuningJob']}
    _tags = {'object': 'list'}
