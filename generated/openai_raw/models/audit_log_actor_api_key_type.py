"""Audit log actor api key type."""

from __future__ import annotations

from typing import Literal, TypeAlias

AuditLogActorApiKeyTypeInput: TypeAlias = Literal['user', 'service_account']
AuditLogActorApiKeyType: TypeAlias = AuditLogActorApiKeyTypeInput | str
