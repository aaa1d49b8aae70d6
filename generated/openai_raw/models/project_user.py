from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectUser(Base):
    """Project user."""

    object: Literal['organization.project.user']
    id: str
    name: str | None = None
    email: str | None = None
    role: str
    added_at: int
    _tags = {'object': 'organization.project.user'}
