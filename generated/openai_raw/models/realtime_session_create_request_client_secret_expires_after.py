from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeSessionCreateRequestClientSecretExpiresAfterDict(TypedDict, total=False):
        anchor: Required[Literal['created_at']]
        """The moment from which the time is counted. Always `created_at`."""
        seconds: int


@model
class RealtimeSessionCreateRequestClientSecretExpiresAfter(Base):
    """The value of `RealtimeSessionCreateRequestClientSecret.expires_after`."""

    anchor: Literal['created_at']
    """The moment from which the time is counted. Always `created_at`."""
    seconds: int | None = absent
    _tags = {'anchor': 'created_at'}
