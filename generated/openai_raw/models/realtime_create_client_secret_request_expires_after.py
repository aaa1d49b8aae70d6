from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeCreateClientSecretRequestExpiresAfterDict(TypedDict, total=False):
        anchor: Literal['created_at']
        seconds: int


@model
class RealtimeCreateClientSecretRequestExpiresAfter(Base):
    """Realtime create client secret request expires after."""

    anchor: Literal['created_at'] | None = absent
    seconds: int | None = absent
    _tags = {'anchor': 'created_at'}
