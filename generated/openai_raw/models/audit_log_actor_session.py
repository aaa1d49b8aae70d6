from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_actor_user import AuditLogActorUser


@model
class AuditLogActorSession(Base):
    """The value of `AuditLogActor.session`."""

    user: AuditLogActorUser | None = absent
    ip_address: str | None = absent

    _nested = {'user': 'AuditLogActorUser'}
