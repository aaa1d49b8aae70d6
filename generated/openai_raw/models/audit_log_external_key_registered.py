from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogExternalKeyRegistered(Base):
    """The value of `AuditLog.external_key.registered`."""

    id: str | None = absent
    """Id of the external key registered."""
    data: dict[str, Any] | None = absent
