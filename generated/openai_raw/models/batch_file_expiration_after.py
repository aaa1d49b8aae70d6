from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BatchFileExpirationAfterDict(TypedDict, total=False):
        anchor: Required[Literal['created_at']]
        """The moment from which the time is counted. Always `created_at`."""
        seconds: Required[int]
        """From 3600 to 2592000."""


@model
class BatchFileExpirationAfter(Base):
    """The value of `CreateBatchRequest.output_expires_after`."""

    anchor: Literal['created_at']
    """The moment from which the time is counted. Always `created_at`."""
    seconds: int
    """From 3600 to 2592000."""
    _tags = {'anchor': 'created_at'}
