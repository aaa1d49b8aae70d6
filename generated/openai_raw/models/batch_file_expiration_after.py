from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BatchFileExpirationAfterDict(TypedDict, total=False):
        anchor: Required[Literal['created_at']]
        """The moment from which the time is counted. Always `created_at`."""
        seconds: Required[int]
        """How many seconds after the anchor. From 3600 to 2592000."""


@model
class BatchFileExpirationAfter(Base):
    """When the files of results expire."""

    anchor: Literal['created_at']
    """The moment from which the time is counted. Always `created_at`."""
    seconds: int
    """How many seconds after the anchor. From 3600 to 2592000."""
    _tags = {'anchor': 'created_at'}
