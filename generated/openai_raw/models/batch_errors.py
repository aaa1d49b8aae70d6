from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.batch_error import BatchError


@model
class BatchErrors(Base):
    """What is wrong with the file of a batch."""

    object: str | None = absent
    """The kind of object."""
    data: list[BatchError] | None = absent
    """The faults, one each."""

    _nested = {'data': ['BatchError']}
