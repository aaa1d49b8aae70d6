"""Audit log actor type."""

from __future__ import annotations

from typing import Literal, TypeAlias

AuditLogActorTypeInput: TypeAlias = Literal['session', 'api_key']
AuditLogActorType: TypeAlias = AuditLogActorTypeInput | str
