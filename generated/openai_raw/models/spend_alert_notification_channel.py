from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class SpendAlertNotificationChannel(Base):
    """Who is notified of a spend alert."""

    type: Literal["email"]
    """Discriminator: always `email`."""
    recipients: list[str]
    """E-mail addresses."""
    subject_prefix: str | None = None
    """Text before the subject of the e-mail. None if null."""

    _tags = {"type": "email"}
