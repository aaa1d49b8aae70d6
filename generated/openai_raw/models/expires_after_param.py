from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ExpiresAfterParamDict(TypedDict, total=False):
        anchor: Required[Literal['created_at']]
        """The moment from which the time is counted. Always `created_at`. Default: `created_at`."""
        seconds: Required[int]
        """How many seconds after the anchor. From 1 to 600."""


@model
class ExpiresAfterParam(Base):
    """When the session expires."""

    anchor: Literal['created_at']
    """The moment from which the time is counted. Always `created_at`. Default: `created_at`."""
    seconds: int
    """How many seconds after the anchor. From 1 to 600."""
    _tags = {'anchor': 'created_at'}
