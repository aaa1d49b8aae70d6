from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class RealtimeCreateClientSecretRequestExpiresAfterDict(TypedDict, total=False):
        anchor: Literal['created_at']
        """The moment from which the time is counted. Always `created_at`. Default: `created_at`."""
        seconds: int
        """Seconds until the key can open no more sessions; those that are open go on. Default: `600`. From 10 to
        7200."""


@model
class RealtimeCreateClientSecretRequestExpiresAfter(Base):
    """How long the key is valid."""

    anchor: Literal['created_at'] | None = absent
    """The moment from which the time is counted. Always `created_at`. Default: `created_at`."""
    seconds: int | None = absent
    """Seconds until the key can open no more sessions; those that are open go on. Default: `600`. From 10 to 7200."""
    _tags = {'anchor': 'created_at'}
