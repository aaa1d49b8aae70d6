from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ExpiresAfterParamDict(TypedDict, total=False):
        anchor: Required[Literal['created_at']]
        seconds: Required[int]


@model
class ExpiresAfterParam(Base):
    """Expires after param."""

    anchor: Literal['created_at']
    seconds: int
    _tags = {'anchor': 'created_at'}
