from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageFileSearchCallsResult(Base):
    """File search calls within one bucket of time."""

    object: Literal['organization.usage.file_searches.result']
    """The kind of object: always `organization.usage.file_searches.result`."""
    num_requests: int
    """Calls of the tool."""
    project_id: str | None = None
    """The project that the figures are for; None unless grouped by `project_id`."""
    user_id: str | None = None
    """The user that the figures are for; None unless grouped by `user_id`."""
    api_key_id: str | None = None
    """The API key that the figures are for; None unless grouped by `api_key_id`."""
    vector_store_id: str | None = None
    """Id of the vector store."""
    _tags = {'object': 'organization.usage.file_searches.result'}
