from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.batch_error import BatchError


@model
class BatchErrors(Base):
    """The value of `Batch.errors`."""

    object: str | None = absent
    """The kind of object."""
    data: list[BatchError] | None = absent

    _nested = {'data': ['BatchError']}
