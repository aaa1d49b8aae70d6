"""What requests take instead of the models in ``models.spend_alert_notification_channel``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

class SpendAlertNotificationChannelDict(TypedDict, total=False):
    type: Required[Literal["email"]]
    """Discriminator: always `email`."""
    recipients: Required[Sequence[str]]
    """E-mail addresses."""
    subject_prefix: str | None
    """Text before the subject of the e-mail. None if null."""
