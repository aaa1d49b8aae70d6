from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_actor_api_key_type import AuditLogActorApiKeyType
    from ..models.audit_log_actor_service_account import AuditLogActorServiceAccount
    from ..models.audit_log_actor_user import AuditLogActorUser


@model
class AuditLogActorApiKey(Base):
    """The API key that was used."""

    id: str | None = absent
    """Id of the API key."""
    type: AuditLogActorApiKeyType | None = absent
    """Which kind of API key this is. Values: `user`, `service_account`."""
    user: AuditLogActorUser | None = absent
    """The user to whom the key belongs, if it belongs to one."""
    service_account: AuditLogActorServiceAccount | None = absent
    """The service account to whom the key belongs, if it belongs to one."""

    _nested = {'user': 'AuditLogActorUser', 'service_account': 'AuditLogActorServiceAccount'}
    _tags = {'type': ('user', 'service_account')}
