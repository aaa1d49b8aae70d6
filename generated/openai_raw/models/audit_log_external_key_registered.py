from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogExternalKeyRegistered(Base):
    """Audit log external key registered."""

    id: str | None = absent
    data: dict[str, Any] | None = absent
