from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogExternalKeyRegistered(Base):
    """An encryption key was registered."""

    id: str | None = absent
    """Id of the external key registered."""
    data: dict[str, Any] | None = absent
    """What was created, as far as it is logged."""
