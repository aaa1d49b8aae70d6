from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict(TypedDict, total=False):
        anchor: Literal['created_at']
        """The moment from which the time is counted. Always `created_at`."""
        seconds: int


@model
class RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt(Base):
    """The value of `RealtimeTranscriptionSessionCreateRequestClientSecret.expires_at`."""

    anchor: Literal['created_at'] | None = absent
    """The moment from which the time is counted. Always `created_at`."""
    seconds: int | None = absent
    _tags = {'anchor': 'created_at'}
