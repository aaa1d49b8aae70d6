from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.public_project_residency import PublicProjectResidency


@model
class ProjectCreateRequest(Base):
    """Project create request."""

    name: str
    residency: PublicProjectResidency | None = None
    external_key_id: str | None = None
    geography: str | None = None
