from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class VectorStoreExpirationAfterDict(TypedDict, total=False):
        anchor: Required[Literal['last_active_at']]
        days: Required[int]


@model
class VectorStoreExpirationAfter(Base):
    """Vector store expiration after."""

    anchor: Literal['last_active_at']
    days: int
    _tags = {'anchor': 'last_active_at'}
