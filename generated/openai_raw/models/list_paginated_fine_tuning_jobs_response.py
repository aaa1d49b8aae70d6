from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.fine_tuning_job import FineTuningJob


@model
class ListPaginatedFineTuningJobsResponse(Base):
    """A page of fine tuning jobs."""

    data: list[FineTuningJob]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    object: Literal["list"]
    """The kind of object: always `list`."""

    _nested = {"data": ["FineTuningJob"]}
    _tags = {"object": "list"}
