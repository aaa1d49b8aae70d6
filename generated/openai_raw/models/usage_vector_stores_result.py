from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageVectorStoresResult(Base):
    """Storage of vector stores within one bucket of time."""

    object: Literal['organization.usage.vector_stores.result']
    """The kind of object: always `organization.usage.vector_stores.result`."""
    usage_bytes: int
    """Bytes stored."""
    project_id: str | None = None
    """The project that the figures are for; None unless grouped by `project_id`."""
    _tags = {'object': 'organization.usage.vector_stores.result'}
