from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.fine_tuning_job import FineTuningJob


@model
class ListPaginatedFineTuningJobsResponse(Base):
    """A page of fine-tuning jobs."""

    data: list[FineTuningJob]
    """The items on this page."""
    has_more: bool
    """Whether there are more pages."""
    object: Literal["list"]
    """Object type: always `list`."""

    _nested = {"data": ["FineTuningJob"]}
    _tags = {"object": "list"}
