from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.public_project_residency import PublicProjectResidency


@model
class Project(Base):
    """Project."""

    id: str
    object: Literal['organization.project']
    name: str | None = None
    created_at: int
    archived_at: int | None = None
    status: str | None = None
    external_key_id: str | None = None
    residency: PublicProjectResidency | None = absent
    _tags = {'object': 'organization.project'}
