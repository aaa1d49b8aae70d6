from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_actor_user import AuditLogActorUser


@model
class AuditLogActorSession(Base):
    """The session in which something was done."""

    user: AuditLogActorUser | None = absent
    """Who was logged in."""
    ip_address: str | None = absent
    """The address it came from."""

    _nested = {'user': 'AuditLogActorUser'}
