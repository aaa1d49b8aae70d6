from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_user_added_data import AuditLogUserAddedData


@model
class AuditLogUserAdded(Base):
    """A user was added."""

    id: str | None = absent
    """Id of the user added."""
    data: AuditLogUserAddedData | None = absent
    """What was created, as far as it is logged."""

    _nested = {'data': 'AuditLogUserAddedData'}
