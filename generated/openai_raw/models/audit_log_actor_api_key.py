from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_actor_api_key_type import AuditLogActorApiKeyType
    from ..models.audit_log_actor_service_account import AuditLogActorServiceAccount
    from ..models.audit_log_actor_user import AuditLogActorUser


@model
class AuditLogActorApiKey(Base):
    """The value of `AuditLogActor.api_key`."""

    id: str | None = absent
    """Id of the API key."""
    type: AuditLogActorApiKeyType | None = absent
    """Which kind of API key this is. Values: `user`, `service_account`."""
    user: AuditLogActorUser | None = absent
    service_account: AuditLogActorServiceAccount | None = absent

    _nested = {'user': 'AuditLogActorUser', 'service_account': 'AuditLogActorServiceAccount'}
    _tags = {'type': ('user', 'service_account')}
