from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectApiKeyDeleteResponse(Base):
    """Project api key delete response."""

    object: Literal['organization.project.api_key.deleted']
    id: str
    deleted: bool
    _tags = {'object': 'organization.project.api_key.deleted'}
