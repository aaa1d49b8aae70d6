from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

    class SpendAlertNotificationChannelDict(TypedDict, total=False):
        type: Required[Literal['email']]
        """Tells this object from others that can stand in its place: always `email`."""
        recipients: Required[Sequence[str]]
        """E-mail addresses."""
        subject_prefix: str | None
        """Text before the subject of the e-mail. None if null."""


@model
class SpendAlertNotificationChannel(Base):
    """Who is told of a spend alert."""

    type: Literal['email']
    """Tells this object from others that can stand in its place: always `email`."""
    recipients: list[str]
    """E-mail addresses."""
    subject_prefix: str | None = None
    """Text before the subject of the e-mail. None if null."""
    _tags = {'type': 'email'}
