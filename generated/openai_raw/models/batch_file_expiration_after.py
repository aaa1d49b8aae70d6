from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BatchFileExpirationAfterDict(TypedDict, total=False):
        anchor: Required[Literal['created_at']]
        seconds: Required[int]


@model
class BatchFileExpirationAfter(Base):
    """Batch file expiration after."""

    anchor: Literal['created_at']
    seconds: int
    _tags = {'anchor': 'created_at'}
