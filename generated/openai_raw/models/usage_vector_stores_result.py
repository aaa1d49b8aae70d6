from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageVectorStoresResult(Base):
    """Usage vector stores result."""

    object: Literal['organization.usage.vector_stores.result']
    usage_bytes: int
    project_id: str | None = None
    _tags = {'object': 'organization.usage.vector_stores.result'}
