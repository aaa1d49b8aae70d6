from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_actor_api_key_type import AuditLogActorApiKeyType
    from ..models.audit_log_actor_service_account import AuditLogActorServiceAccount
    from ..models.audit_log_actor_user import AuditLogActorUser


@model
class AuditLogActorApiKey(Base):
    """Audit log actor api key."""

    id: str | None = absent
    type: AuditLogActorApiKeyType | None = absent
    user: AuditLogActorUser | None = absent
    service_account: AuditLogActorServiceAccount | None = absent

    _nested = {'user': 'AuditLogActorUser', 'service_account': 'AuditLogActorServiceAccount'}
    _tags = {'type': ('user', 'service_account')}
