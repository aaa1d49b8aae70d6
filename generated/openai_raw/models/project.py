from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import PublicProjectResidency


@model
class Project(Base):
    """A project, which separates keys, limits, files and costs from those of other projects."""

    id: str
    """Id of the project."""
    object: Literal["organization.project"]
    """Object type: always `organization.project`."""
    name: str | None = None
    """Name of the project."""
    created_at: int
    """When the project was created, in Unix seconds."""
    archived_at: int | None = None
    """When the project was archived, in Unix seconds; None if it has not."""
    status: str | None = None
    """`active` or `archived`."""
    external_key_id: str | None = None
    """Id of the external key."""
    residency: PublicProjectResidency | None = absent
    """Where data of the project is stored and processed. Values: `GLOBAL`, `US_STORAGE_PROCESSING`,
    `EU_STORAGE_PROCESSING`, `JP_STORAGE`, `KR_STORAGE`, `CA_STORAGE`, `SG_STORAGE`, `IN_STORAGE`,
    `AU_STORAGE`, `GB_STORAGE`, `AE_STORAGE`, `AE_STORAGE_PROCESSING`, and 3 more."""

    _tags = {"object": "organization.project"}
