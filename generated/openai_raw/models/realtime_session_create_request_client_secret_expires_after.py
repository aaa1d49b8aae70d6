from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeSessionCreateRequestClientSecretExpiresAfterDict(TypedDict, total=False):
        anchor: Required[Literal['created_at']]
        """The moment from which the time is counted. Always `created_at`."""
        seconds: int
        """Seconds until the key can open no more sessions; those that are open go on."""


@model
class RealtimeSessionCreateRequestClientSecretExpiresAfter(Base):
    """How long the key is valid."""

    anchor: Literal['created_at']
    """The moment from which the time is counted. Always `created_at`."""
    seconds: int | None = absent
    """Seconds until the key can open no more sessions; those that are open go on."""
    _tags = {'anchor': 'created_at'}
