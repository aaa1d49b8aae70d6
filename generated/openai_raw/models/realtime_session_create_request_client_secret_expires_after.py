from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeSessionCreateRequestClientSecretExpiresAfterDict(TypedDict, total=False):
        anchor: Required[Literal['created_at']]
        seconds: int


@model
class RealtimeSessionCreateRequestClientSecretExpiresAfter(Base):
    """Realtime session create request client secret expires after."""

    anchor: Literal['created_at']
    seconds: int | None = absent
    _tags = {'anchor': 'created_at'}
