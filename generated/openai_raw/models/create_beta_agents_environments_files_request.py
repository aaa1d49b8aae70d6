from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_beta_agents_environments_files_request_type import CreateBetaAgentsEnvironmentsFilesRequestType


@model
class CreateBetaAgentsEnvironmentsFilesRequest(Base):
    """Create beta agents environments files request."""

    file_id: str | None = absent
    path: str
    type: CreateBetaAgentsEnvironmentsFilesRequestType
    data: str | None = absent
    _tags = {'type': ('file_id', 'inline')}
