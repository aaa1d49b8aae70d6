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
        subject_prefix: str | None


@model
class SpendAlertNotificationChannel(Base):
    """The value of `CreateSpendAlertBody.notification_channel`, `OrganizationSpendAlert.notification_channel` and
    others."""

    type: Literal['email']
    """Tells this object from others that can stand in its place: always `email`."""
    recipients: list[str]
    subject_prefix: str | None = None
    _tags = {'type': 'email'}
