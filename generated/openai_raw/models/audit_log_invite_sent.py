from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_invite_sent_data import AuditLogInviteSentData


@model
class AuditLogInviteSent(Base):
    """An invitation was sent."""

    id: str | None = absent
    """Id of the invite sent."""
    data: AuditLogInviteSentData | None = absent
    """What was created, as far as it is logged."""

    _nested = {'data': 'AuditLogInviteSentData'}
