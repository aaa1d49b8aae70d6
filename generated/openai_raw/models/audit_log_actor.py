from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_actor_api_key import AuditLogActorApiKey
    from ..models.audit_log_actor_session import AuditLogActorSession
    from ..models.audit_log_actor_type import AuditLogActorType


@model
class AuditLogActor(Base):
    """Who did something, through a session in the browser or through an API key."""

    type: AuditLogActorType | None = absent
    """Which kind of actor this is. Values: `session`, `api_key`."""
    session: AuditLogActorSession | None = absent
    """Set if `type` is `session`."""
    api_key: AuditLogActorApiKey | None = absent
    """Set if `type` is `api_key`."""

    _nested = {'session': 'AuditLogActorSession', 'api_key': 'AuditLogActorApiKey'}
    _tags = {'type': ('session', 'api_key')}
