from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import PublicProjectResidency


@model
class ProjectCreateRequest(Base):
    """The body of `POST /organization/projects`."""

    name: str
    """Name of the project."""
    residency: PublicProjectResidency | None = None
    """Where data of the project is stored and processed. Values: `GLOBAL`, `US_STORAGE_PROCESSING`,
    `EU_STORAGE_PROCESSING`, `JP_STORAGE`, `KR_STORAGE`, `CA_STORAGE`, `SG_STORAGE`, `IN_STORAGE`,
    `AU_STORAGE`, `GB_STORAGE`, `AE_STORAGE`, `AE_STORAGE_PROCESSING`, and 3 more."""
    external_key_id: str | None = None
    """Id of the external key."""
    geography: str | None = None
    """The geography in which the project's data stays. Cannot be changed afterwards."""
