from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageFileSearchCallsResult(Base):
    """Usage file search calls result."""

    object: Literal['organization.usage.file_searches.result']
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    vector_store_id: str | None = None
    _tags = {'object': 'organization.usage.file_searches.result'}
