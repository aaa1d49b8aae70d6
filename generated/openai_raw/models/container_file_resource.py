from __future__ import annotations

from ..types import Model as Base, model



@model
class ContainerFileResource(Base):
    """Container file resource."""

    id: str
    object: str
    container_id: str
    created_at: int
    bytes: int
    path: str
    source: str
